package org.afterimage.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.afterimage.cli.obs.Obs;
import org.afterimage.cli.obs.ObsInput;
import org.afterimage.cli.obs.ProcessFigures;
import org.afterimage.cli.obs.Screen;
import org.afterimage.face.Likeness;
import org.afterimage.media.Progress;
import org.afterimage.mind.Mind;
import org.afterimage.persona.Persona;

/** What the source costs OBS, and how soon he is heard and seen there: a real OBS at 640x360, 30 frames a second. */
final class ObsBench {
    private static final String PORTRAIT = "Portrait";
    private static final String GRAPHICS_THREAD = "libobs: graphic";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PHASE_MILLIS = 6000;
    private static final String LONG =
            "I was born in a small town by the river, and my father mended clocks. ".repeat(20);

    private final Persona persona;
    private final Path work;
    private final Progress progress;
    private final List<Figure> figures = new ArrayList<>();

    private ObsBench(Persona persona, Path work, Progress progress) {
        this.persona = persona;
        this.work = work;
        this.progress = progress;
    }

    /** Measures everything; takes about two minutes. */
    static List<Figure> measure(Persona persona, Path work, Progress progress) {
        ObsBench bench = new ObsBench(persona, work, progress);
        try (Screen screen = Screen.virtual()) {
            bench.run(screen);
        }
        return List.copyOf(bench.figures);
    }

    private void run(Screen screen) {
        Likeness.of(persona, progress); // OBS is to find everything prepared
        Mind.open(persona).close();
        progress.at(0, "OBS without the plugin");
        long bare;
        ObsInput image = new ObsInput(
                "image_source", "Photo", Map.of("file", persona.portraitFile().toString()));
        try (Obs obs = start(screen, "bare", false, List.of(image))) {
            pause(4000);
            bare = new ProcessFigures(obs.pid()).residentBytes();
        }
        Obs obs = start(screen, "plugin", true, List.of(ObsInput.portrait(PORTRAIT, persona.folder(), 360)));
        try (obs) {
            await(() -> status(obs).path("frames").asLong() > 10);
            sayOnce(obs);
            double added = (new ProcessFigures(obs.pid()).residentBytes() - bare) / 1e6;
            figures.add(Figure.atMost(
                    220,
                    "obs_memory",
                    "OBS memory added",
                    "MB",
                    List.of(added),
                    "a portrait that has spoken, against an image"));
            latencies(obs);
            graphicsThread(obs);
            lagged(obs);
            offset(obs);
        }
        starts(screen, obs);
    }

    /** Memory counts once everything has been in use and what only the opening needed is given back. */
    private static void sayOnce(Obs obs) {
        obs.socket().vendor("Say", PORTRAIT, Map.of("text", "Sit down, the kettle is on."));
        await(obs, "textToFirstSoundMillis");
        await(() -> status(obs).path("state").asText().equals("idle"));
        pause(4000);
    }

    private Obs start(Screen screen, String name, boolean plugin, List<ObsInput> inputs) {
        return Obs.start(
                screen,
                new Obs.Options(
                        work.resolve(name), work.resolve("recordings"), 640, 360, 30, inputs, plugin, Map.of()));
    }

    private void latencies(Obs obs) {
        progress.at(0.2, "asking in OBS");
        List<Double> english = new ArrayList<>();
        List<Double> mandarin = new ArrayList<>();
        List<Double> frames = new ArrayList<>();
        for (int i = 0; i < LatencyBench.ENGLISH.size(); i++) {
            ask(obs, LatencyBench.ENGLISH.get(i), english, frames, i == 0);
            ask(obs, LatencyBench.MANDARIN.get(i), mandarin, frames, i == 0);
        }
        figures.add(Figure.atMost(
                60, "obs_sound_english", "in OBS: text to first sample, English", "ms", english, "question, warm"));
        figures.add(Figure.atMost(
                80, "obs_sound_mandarin", "in OBS: text to first sample, Mandarin", "ms", mandarin, "question, warm"));
        figures.add(Figure.atMost(
                120, "obs_frame", "in OBS: text to first moved mouth drawn", "ms", frames, "question, warm"));
        List<Double> hotkey = new ArrayList<>();
        for (int i = 0; i < 7 && !persona.replies().isEmpty(); i++) {
            String name = "afterimage.reply." + persona.replies().get(0).slot();
            obs.socket().request("TriggerHotkeyByName", Map.of("hotkeyName", name));
            hotkey.add(await(obs, "textToFirstSoundMillis"));
            hush(obs);
        }
        figures.add(
                Figure.atMost(41.3, "obs_hotkey", "in OBS: hotkey to first sample", "ms", hotkey, "tick 21.3 + 20"));
    }

    private void ask(Obs obs, String question, List<Double> sounds, List<Double> frames, boolean warming) {
        obs.socket().vendor("Ask", PORTRAIT, Map.of("text", question));
        double frame = await(obs, "textToFirstFrameMillis");
        if (!warming) {
            sounds.add(status(obs).path("textToFirstSoundMillis").asDouble());
            frames.add(frame);
        }
        hush(obs);
    }

    private void hush(Obs obs) {
        obs.socket().vendor("Stop", PORTRAIT, Map.of());
        pause(700);
    }

    /** Image and portrait in turns, twice, so that a busy moment of the machine touches both. */
    private void graphicsThread(Obs obs) {
        progress.at(0.4, "OBS's graphics thread");
        scene(obs, "Image");
        obs.socket()
                .request(
                        "CreateInput",
                        Map.of(
                                "sceneName",
                                "Image",
                                "inputName",
                                "Photo",
                                "inputKind",
                                "image_source",
                                "inputSettings",
                                Map.of("file", persona.portraitFile().toString())));
        List<Double> ratios = new ArrayList<>();
        StringBuilder note = new StringBuilder("ms a frame, image then portrait:");
        for (int i = 0; i < 3; i++) {
            double image = millisPerFrame(obs, "Image");
            double portrait = millisPerFrame(obs, "Main");
            ratios.add(portrait / image);
            note.append(String.format(java.util.Locale.ROOT, " %.2f %.2f", image, portrait));
        }
        figures.add(Figure.atMost(
                1.6, "obs_graphics_thread", "OBS graphics thread against an image", "x", ratios, note.toString()));
    }

    private double millisPerFrame(Obs obs, String scene) {
        show(obs, scene);
        obs.socket().vendor("Say", PORTRAIT, Map.of("text", LONG));
        pause(1000);
        ProcessFigures process = new ProcessFigures(obs.pid());
        long cpu = process.cpuNanos(GRAPHICS_THREAD);
        long frames = stats(obs).path("renderTotalFrames").asLong();
        pause(PHASE_MILLIS);
        long used = process.cpuNanos(GRAPHICS_THREAD) - cpu;
        double perFrame = used / 1e6 / (stats(obs).path("renderTotalFrames").asLong() - frames);
        hush(obs);
        return perFrame;
    }

    private void lagged(Obs obs) {
        progress.at(0.6, "recording in OBS");
        scene(obs, "Empty");
        double empty = laggedWhileRecording(obs, "Empty");
        double portrait = laggedWhileRecording(obs, "Main");
        figures.add(Figure.atMost(
                0,
                "obs_lagged",
                "lagged frames in OBS, minus an empty scene",
                "",
                List.of(Math.max(0, portrait - empty)),
                "10 s each while recording; empty scene " + (int) empty));
    }

    private double laggedWhileRecording(Obs obs, String scene) {
        show(obs, scene);
        obs.startRecording();
        pause(1500);
        long before = stats(obs).path("renderSkippedFrames").asLong();
        obs.socket().vendor("Say", PORTRAIT, Map.of("text", LONG));
        pause(10_000);
        long after = stats(obs).path("renderSkippedFrames").asLong();
        obs.stopRecording();
        hush(obs);
        return after - before;
    }

    private void offset(Obs obs) {
        progress.at(0.8, "A/V offset in OBS");
        RecordBench bench = new RecordBench(persona, Progress.NONE);
        Performance known = bench.performance(BenchCommand.SAID, 0);
        show(obs, "Main");
        obs.startRecording();
        pause(1500);
        for (String text : BenchCommand.SAID) {
            obs.socket().vendor("Say", PORTRAIT, Map.of("text", text));
            await(obs, "textToFirstSoundMillis");
            await(() -> status(obs).path("state").asText().equals("idle"));
            pause(800);
        }
        Path file = obs.stopRecording();
        List<Double> offsets = SyncCheck.of(file, known.timeline().lines(), Double.MAX_VALUE, Progress.NONE).stream()
                .map(AvOffset::millis)
                .toList();
        figures.add(Figure.within(
                20, "av_offset_obs", "A/V offset in the OBS recording", "ms", offsets, "picture after sound"));
    }

    /** What OBS's own profiler says of the module's start, in this run and two more. */
    private void starts(Screen screen, Obs first) {
        progress.at(0.9, "starting OBS");
        List<Double> millis = new ArrayList<>(startMillis(first));
        for (int i = 0; i < 2; i++) {
            Obs again = start(screen, "start" + i, true, List.of());
            again.close();
            millis.addAll(startMillis(again));
        }
        figures.add(Figure.atMost(700, "obs_start", "OBS start-up added", "ms", millis, "OBS's own profiler"));
    }

    private static List<Double> startMillis(Obs ended) {
        Matcher line = Pattern.compile("obs_init_module\\(afterimage\\.so\\): ([0-9.]+)")
                .matcher(ended.log());
        return line.find() ? List.of(Double.valueOf(line.group(1))) : List.of();
    }

    private static void scene(Obs obs, String name) {
        obs.socket().request("CreateScene", Map.of("sceneName", name));
    }

    private static void show(Obs obs, String scene) {
        obs.socket().request("SetCurrentProgramScene", Map.of("sceneName", scene));
    }

    private static JsonNode stats(Obs obs) {
        return obs.socket().request("GetStats");
    }

    private static JsonNode status(Obs obs) {
        return obs.socket().vendor("Status", PORTRAIT, Map.of());
    }

    private static double await(Obs obs, String measured) {
        await(() -> status(obs).path(measured).asDouble() >= 0);
        return status(obs).path(measured).asDouble();
    }

    private static void await(BooleanSupplier so) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("OBS did not do within " + PATIENCE.toSeconds() + " s what was asked");
            }
            pause(30);
        }
    }

    private static void pause(long millis) {
        LockSupport.parkNanos(millis * 1_000_000);
    }
}
