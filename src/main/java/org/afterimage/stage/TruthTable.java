package org.afterimage.stage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.afterimage.expression.Blendshape;
import org.afterimage.expression.FacePose;
import org.afterimage.face.Likeness;
import org.afterimage.face.Puppet;
import org.afterimage.media.Picture;
import org.afterimage.media.Progress;

/**
 * The puppet beside rendered truth: pictures of one head whose expression is known are compared with the puppet of its
 * neutral picture in the same expression.
 */
public final class TruthTable {
    /**
     * One picture compared.
     *
     * @param name of the truth picture
     * @param mouthSsim structural similarity of the mouth's region, 1 is equal
     * @param stillSsim the same for the neutral photo not moved at all, for scale
     * @param medianError of the named points, in parts of the distance of the outer eye corners
     * @param worstError of the named points
     * @param worst which point that is
     */
    public record Row(
            String name, double mouthSsim, double stillSsim, double medianError, double worstError, String worst) {}

    private final List<Row> rows = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();

    private TruthTable() {}

    /**
     * Compares all pictures of a folder that holds {@code NAME.png} with {@code NAME.truth.json}, one named neutral.
     *
     * @param cache where the likeness is kept
     */
    public static TruthTable of(Path folder, Path cache) {
        TruthTable table = new TruthTable();
        Puppet puppet = Puppet.of(Likeness.of(folder.resolve("neutral.png"), cache, Progress.NONE));
        Picture neutral = puppet.photo();
        StageSettings settings =
                StageSettings.of(neutral.width(), neutral.height()).withLabel(Label.NONE);
        try (GlContext gl = GlContext.offscreen();
                Stage stage = Stage.open(gl, settings);
                Stream<Path> files = Files.list(folder)) {
            stage.show(puppet);
            JsonNode rest = read(folder.resolve("neutral.truth.json")).get("landmarks");
            for (Path file : files.filter(f -> f.toString().endsWith(".truth.json"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString().replace(".truth.json", "");
                JsonNode truth = read(file);
                Path image = folder.resolve(name + ".png");
                Picture wanted = Likeness.of(image, cache.resolveSibling(name), Progress.NONE)
                        .photo();
                Picture ours = stage.picture(pose(truth));
                table.add(name, puppet, rest, truth.get("landmarks"), ours, wanted, neutral);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** Ours and the truth in turn, in the order of {@link #rows}. */
    public List<Picture> pictures() {
        return List.copyOf(pictures);
    }

    private void add(
            String name, Puppet puppet, JsonNode rest, JsonNode truth, Picture ours, Picture wanted, Picture neutral) {
        double unit = rest.get("left_eye_outer").get(0).asDouble()
                - rest.get("right_eye_outer").get(0).asDouble();
        List<Double> errors = new ArrayList<>();
        double worst = -1;
        String which = "";
        for (var point : rest.properties()) {
            double[] at = puppet.where(
                    point.getValue().get(0).asDouble(), point.getValue().get(1).asDouble());
            JsonNode goal = truth.get(point.getKey());
            double error = Math.hypot(
                            at[0] - goal.get(0).asDouble(), at[1] - goal.get(1).asDouble())
                    / unit;
            errors.add(error);
            if (error > worst) {
                worst = error;
                which = point.getKey();
            }
        }
        errors.sort(null);
        int x = (int) truth.get("lip_upper_outer_mid").get(0).asDouble();
        int y = (int) truth.get("lip_lower_inner_mid").get(1).asDouble();
        int reach = (int) (0.5 * unit);
        rows.add(new Row(
                name,
                Ssim.of(ours, wanted, x - reach, y - reach, 2 * reach, 2 * reach),
                Ssim.of(neutral, wanted, x - reach, y - reach, 2 * reach, 2 * reach),
                errors.get(errors.size() / 2),
                worst,
                which));
        pictures.add(ours);
        pictures.add(wanted);
    }

    private static FacePose pose(JsonNode truth) {
        FacePose pose = new FacePose();
        JsonNode shapes = truth.get("arkit_approx");
        for (int i = 0; i < Blendshape.COUNT; i++) {
            pose.set(Blendshape.at(i), (float)
                    shapes.path(Blendshape.at(i).name()).asDouble(0));
        }
        JsonNode head = truth.get("head");
        pose.setHead(radians(head, "yaw_deg"), radians(head, "pitch_deg"), radians(head, "roll_deg"));
        return pose;
    }

    private static float radians(JsonNode head, String name) {
        return (float) Math.toRadians(head.get(name).asDouble());
    }

    private static JsonNode read(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }
}
