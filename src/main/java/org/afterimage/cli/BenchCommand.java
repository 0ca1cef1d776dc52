package org.afterimage.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.afterimage.cli.LatencyBench.Latency;
import org.afterimage.cli.obs.ObsException;
import org.afterimage.codec.Aigc;
import org.afterimage.codec.Png;
import org.afterimage.persona.Persona;
import org.afterimage.stage.TruthTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bench}: the figures of the project, each measured now, beside its goal. */
@Command(name = "bench", description = "Measures the figures of the project and prints them beside their goals.")
final class BenchCommand implements Runnable {
    static final List<String> SAID = List.of(
            "We used to buy big apples from Bob, by the bridge, and eat them on the way home.",
            "我还记得那年冬天，河都冻上了，马车就在冰上走。");
    private static final double LONG_SECONDS = 300;

    @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", description = "The persona (the demo grandfather).")
    private Path folder;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--long", description = "Also record five minutes and measure the drift.")
    private boolean fiveMinutes;

    @Option(names = "--no-obs", description = "Leave out what is measured in OBS.")
    private boolean noObs;

    @Option(names = "--truth", description = "Also compare the puppet with rendered truth (needs ../shared).")
    private boolean truth;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "out", description = "For pictures (${DEFAULT-VALUE}).")
    private Path out;

    @Spec
    private CommandSpec spec;

    private final List<Figure> figures = new ArrayList<>();

    @Override
    public void run() {
        try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr())) {
            Path work = Files.createTempDirectory("afterimage-bench");
            try {
                measure(work, progress);
            } finally {
                Folders.delete(work);
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("no place for temporary files: " + e.getMessage(), e);
        }
        print(spec.commandLine().getOut());
    }

    private void measure(Path work, ProgressLine progress) {
        Path copy = PersonaCopy.fresh(folder == null ? Home.demoPersona() : folder, work.resolve("persona"));
        progress.at(0, "preparing a new photo");
        prepare(copy);
        Persona persona = Persona.open(copy);
        progress.at(0.1, "asking");
        latency(persona);
        record(persona, work, progress);
        if (!noObs) {
            inObs(persona, work, progress);
        }
        if (truth) {
            truth(work);
        }
    }

    /** The puppet beside rendered pictures of the same expression; needs the test material of the project. */
    private void truth(Path work) {
        Path folder = Home.folder().resolve("../shared/demo-persona/grandfather/expressions");
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(folder + " does not exist: --truth needs the project's test material");
        }
        List<TruthTable.Row> rows = TruthTable.of(folder, work.resolve("truth")).rows();
        List<Double> errors = rows.stream().map(row -> 100 * row.medianError()).toList();
        List<Double> ssim = rows.stream().map(TruthTable.Row::mouthSsim).toList();
        double still =
                rows.stream().mapToDouble(TruthTable.Row::stillSsim).average().orElse(0);
        figures.add(Figure.atMost(
                2.3, "puppet_landmarks", "puppet's landmarks against truth", "%", errors, "of the eye distance"));
        figures.add(Figure.atLeast(
                still,
                "puppet_ssim",
                "puppet's mouth against truth, SSIM",
                "",
                ssim,
                "goal: better than the still photo"));
    }

    private void inObs(Persona persona, Path work, ProgressLine progress) {
        try {
            figures.addAll(ObsBench.measure(persona, work.resolve("obs"), progress));
        } catch (ObsException e) {
            spec.commandLine().getErr().println("not measured in OBS: " + e.getMessage());
        }
    }

    private void prepare(Path copy) {
        double first = PrepareBench.seconds(copy);
        double later = PrepareBench.seconds(copy);
        figures.add(Figure.atMost(20, "prepare_first", "prepare, first", "s", List.of(first), "new process"));
        figures.add(Figure.atMost(3, "prepare_later", "prepare, later", "s", List.of(later), "new process"));
    }

    private void latency(Persona persona) {
        Map<String, List<Latency>> measured = new LinkedHashMap<>();
        try (LatencyBench bench = new LatencyBench(persona)) {
            bench.ask(List.of("Hello.", "你好。")); // warm
            measured.put("English", bench.ask(LatencyBench.ENGLISH));
            measured.put("Mandarin", bench.ask(LatencyBench.MANDARIN));
            if (!persona.replies().isEmpty()) {
                measured.put(
                        "prepared reply", bench.reply(persona.replies().get(0).slot(), 7));
            }
        }
        String[] titles = {"text to first audio sample, English", "text to first audio sample, Mandarin"};
        double[] goals = {60, 80};
        int i = 0;
        for (Map.Entry<String, List<Latency>> group : measured.entrySet()) {
            List<Double> heard =
                    group.getValue().stream().map(Latency::heardMillis).toList();
            String id = "text_to_sound_"
                    + group.getKey().toLowerCase(java.util.Locale.ROOT).replace(' ', '_');
            figures.add(
                    i < 2
                            ? Figure.atMost(goals[i], id, titles[i], "ms", heard, "question to sample, warm")
                            : Figure.atMost(41.3, id, "hotkey reply to first sample", "ms", heard, "tick 21.3 + 20"));
            i++;
        }
        Png.write(Folders.of(out.resolve("latency.png")), LatencyPicture.of(measured), Aigc.fresh());
    }

    private void record(Persona persona, Path work, ProgressLine progress) {
        RecordBench bench = new RecordBench(persona, progress);
        Performance performance = bench.performance(SAID, 20);
        Path file = work.resolve("bench.mp4");
        double speed = bench.record(performance, 1280, 720, 30, file);
        List<Double> offsets = bench.offsets(performance, file, 0, performance.seconds());
        double[] frame = bench.frame(performance, 1280, 720, 30);
        figures.add(Figure.atLeast(
                2, "record_speed", "offline record, 1280x720x30", "x", List.of(speed), "times real time"));
        figures.add(Figure.within(20, "av_offset_mp4", "A/V offset in the MP4", "ms", offsets, "picture after sound"));
        figures.add(Figure.atMost(
                0, "render_allocation", "render thread, bytes a frame", "B", List.of(frame[0]), millis(frame[1])));
        if (fiveMinutes) {
            drift(bench, work);
        }
    }

    private static String millis(double millis) {
        return String.format(java.util.Locale.ROOT, "%.1f ms a frame at 1280x720", millis);
    }

    private void drift(RecordBench bench, Path work) {
        Performance performance = bench.performance(SAID, LONG_SECONDS);
        Path file = work.resolve("long.mp4");
        bench.record(performance, 640, 360, 30, file);
        double end = performance.seconds();
        Figure first = offset(bench.offsets(performance, file, 0, 40));
        Figure last = offset(bench.offsets(performance, file, end - 40, end));
        List<Double> drift = first.measured() && last.measured() ? List.of(last.median() - first.median()) : List.of();
        figures.add(
                Figure.within(5, "av_drift_mp4", "A/V drift in the MP4 over 5 minutes", "ms", drift, "last - first"));
    }

    private static Figure offset(List<Double> values) {
        return Figure.within(20, "", "", "ms", values, "");
    }

    private void print(PrintWriter out) {
        if (json) {
            ObjectNode all = Json.object();
            ArrayNode list = all.putArray("figures");
            figures.forEach(figure -> list.add(figure.json()));
            all.put("cores", Runtime.getRuntime().availableProcessors());
            Json.print(out, all);
            return;
        }
        out.printf("%-44s %-22s %-18s %-4s %s%n", "figure", "goal", "measured (median)", "met", "");
        figures.forEach(figure -> out.println(figure.row()));
        out.flush();
    }
}
