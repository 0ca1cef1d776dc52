package org.afterimage.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.afterimage.media.Picture;
import org.afterimage.vision.Landmarks;
import org.afterimage.vision.Vision;
import org.junit.jupiter.api.Test;

/**
 * Compares the fitted points with the truth of the rendered stills, in per cent of the distance of the outer eye corners.
 * The 19 named points are those whose place on the face means the same in both meshes: of the mouth corner, where the lips
 * meet; of the nose, its tip. Prints a table.
 */
final class LandmarkAccuracyTest {
    private static final Path DEMO = Path.of("../shared/demo-persona");

    private static final Map<String, Integer> POINTS = points();

    @Test
    void theFittedPointsLieWhereTheFaceIs() throws IOException {
        assumeTrue(Files.isDirectory(DEMO), "needs ../shared/demo-persona");
        List<Double> all = new ArrayList<>();
        Map<String, List<Double>> named = new LinkedHashMap<>();
        StringBuilder table = new StringBuilder(String.format(
                "%n%-24s %6s %6s  %s%n", "error in %", "median", "worst", "at (opening: truth -> fitted)"));
        try (Vision vision = Vision.open()) {
            for (Path still : stills()) {
                all.addAll(errors(vision, still, named, table));
            }
        }
        named.forEach((name, errors) ->
                table.append(String.format(Locale.ROOT, "%-24s %6.2f %6.2f%n", name, median(errors), worst(errors))));
        table.append(String.format(Locale.ROOT, "%-24s %6.2f %6.2f%n", "all", median(all), worst(all)));
        System.getLogger("accuracy").log(System.Logger.Level.INFO, table::toString);

        assertThat(median(all)).as("median of all points").isLessThan(1.8);
        assertThat(median(named, "mouth_corner")).as("mouth corners").isLessThan(2.0);
        assertThat(median(named, "eye_inner")).as("inner eye corners").isLessThan(2.0);
        assertThat(median(named, "eye_outer")).as("outer eye corners").isLessThan(2.0);
        assertThat(worst(all)).as("worst point").isLessThan(8.5);
    }

    private static List<Double> errors(Vision vision, Path still, Map<String, List<Double>> named, StringBuilder table)
            throws IOException {
        Picture picture = vision.read(still, 1536);
        Landmarks face = vision.measure(picture, vision.faces(picture).get(0)).landmarks();
        JsonNode truth = new ObjectMapper().readTree(truthOf(still).toFile()).get("landmarks");
        double unit = distance(truth, "left_eye_outer", "right_eye_outer");
        List<Double> errors = new ArrayList<>();
        String at = "";
        for (Map.Entry<String, Integer> point : POINTS.entrySet()) {
            JsonNode xy = truth.get(point.getKey());
            double error = 100
                    / unit
                    * Math.hypot(
                            face.x(point.getValue()) - xy.get(0).asDouble(),
                            face.y(point.getValue()) - xy.get(1).asDouble());
            at = errors.stream().allMatch(e -> e < error) ? point.getKey() : at;
            errors.add(error);
            named.computeIfAbsent(point.getKey(), k -> new ArrayList<>()).add(error);
        }
        double opening = distance(truth, "lip_upper_inner_mid", "lip_lower_inner_mid") / unit;
        table.append(String.format(
                Locale.ROOT,
                "%-24s %6.2f %6.2f  %s (%.3f -> %.3f)%n",
                still.getFileName(),
                median(errors),
                worst(errors),
                at,
                opening,
                face.distance(13, 14) / face.eyeDistance()));
        return errors;
    }

    private static List<Path> stills() throws IOException {
        List<Path> stills = new ArrayList<>();
        try (Stream<Path> files = Files.list(DEMO.resolve("grandfather/expressions"))) {
            files.filter(f -> f.toString().endsWith(".png")).sorted().forEach(stills::add);
        }
        stills.add(DEMO.resolve("grandfather/portrait.png"));
        stills.add(DEMO.resolve("grandfather/portrait_bw_print.png"));
        stills.add(DEMO.resolve("grandfather/portrait_faded_print.png"));
        stills.add(DEMO.resolve("actor/neutral.png"));
        return stills;
    }

    /** The prints have the truth of the portrait. */
    private static Path truthOf(Path still) {
        Path own = still.resolveSibling(still.getFileName().toString().replace(".png", ".truth.json"));
        return Files.exists(own) ? own : still.resolveSibling("portrait.truth.json");
    }

    private static double distance(JsonNode truth, String a, String b) {
        return Math.hypot(
                truth.get(a).get(0).asDouble() - truth.get(b).get(0).asDouble(),
                truth.get(a).get(1).asDouble() - truth.get(b).get(1).asDouble());
    }

    private static double median(Map<String, List<Double>> named, String kind) {
        return median(named.entrySet().stream()
                .filter(e -> e.getKey().contains(kind))
                .flatMap(e -> e.getValue().stream())
                .toList());
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static double worst(List<Double> values) {
        return values.stream().mapToDouble(v -> v).max().orElseThrow();
    }

    private static Map<String, Integer> points() {
        Map<String, Integer> points = new LinkedHashMap<>();
        points.put("left_eye_outer", 263);
        points.put("right_eye_outer", 33);
        points.put("left_eye_inner", 362);
        points.put("right_eye_inner", 133);
        points.put("left_lid_upper_mid", 386);
        points.put("right_lid_upper_mid", 159);
        points.put("left_lid_lower_mid", 374);
        points.put("right_lid_lower_mid", 145);
        points.put("left_mouth_corner", 308);
        points.put("right_mouth_corner", 78);
        points.put("lip_upper_outer_mid", 0);
        points.put("lip_upper_inner_mid", 13);
        points.put("lip_lower_inner_mid", 14);
        points.put("lip_lower_outer_mid", 17);
        points.put("nose_tip", 4);
        points.put("subnasale", 2);
        points.put("left_ala", 358);
        points.put("right_ala", 129);
        points.put("chin_bottom", 152);
        return points;
    }
}
