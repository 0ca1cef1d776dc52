package org.afterimage.cli.obs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.afterimage.stage.GlContext;
import org.afterimage.stage.StageException;

/** Looks whether the plugin can work on this machine. */
public final class Doctor {
    private static final int OLDEST_OBS = 28;

    /**
     * What was looked at.
     *
     * @param name of the thing, one word or two
     * @param well true when it is as it should be
     * @param finding one sentence
     * @param remedy what to do; blank when all is well
     */
    public record Check(String name, boolean well, String finding, String remedy) {}

    private final Installation installation;
    private final List<Check> checks = new ArrayList<>();

    private Doctor(Installation installation) {
        this.installation = installation;
    }

    public static List<Check> examine(Installation installation) {
        Doctor doctor = new Doctor(installation);
        doctor.obs();
        doctor.java();
        doctor.library("English voice", "libflite_cmu_us_rms.so", "libflite1");
        doctor.library("Mandarin voice", "libespeak-ng.so", "libespeak-ng1 espeak-ng-data");
        doctor.graphics();
        doctor.plugin();
        doctor.log();
        return List.copyOf(doctor.checks);
    }

    private void add(String name, boolean well, String finding, String remedy) {
        checks.add(new Check(name, well, finding, well ? "" : remedy));
    }

    private void obs() {
        String text = Programs.find("obs").isEmpty() ? "" : Programs.output(Map.of(), List.of("obs", "--version"));
        Matcher version = Pattern.compile("(\\d+)\\.\\d[\\w.+-]*").matcher(text);
        if (version.find()) {
            boolean enough = Integer.parseInt(version.group(1)) >= OLDEST_OBS;
            add("OBS", enough, "OBS Studio " + version.group() + " is installed.", "Install OBS Studio 28 or later.");
        } else {
            add("OBS", false, "OBS Studio is not installed.", "sudo apt install obs-studio");
        }
    }

    private void java() {
        int version = Runtime.version().feature();
        add(
                "Java",
                version >= 17,
                "Java " + version + " in " + System.getProperty("java.home") + ".",
                "sudo apt install openjdk-17-jre-headless");
    }

    private void library(String name, String file, String packages) {
        boolean there =
                Programs.output(Map.of(), List.of("/sbin/ldconfig", "-p")).contains(file);
        add(name, there, file + (there ? " is installed." : " is missing."), "sudo apt install " + packages);
    }

    private void graphics() {
        try {
            GlContext.offscreen().close();
            add("OpenGL", true, "OpenGL 3.3 works without a window.", "");
        } catch (StageException e) {
            add(
                    "OpenGL",
                    false,
                    String.valueOf(e.getMessage()),
                    "sudo apt install libegl1 libgl1-mesa-dri libegl-mesa0");
        }
    }

    private void plugin() {
        Path folder = installation.folder();
        String remedy = "./afterimage obs install";
        if (!installation.present()) {
            add("plugin", false, "The plugin is not installed in " + folder + ".", remedy);
            return;
        }
        try {
            Path jar = folder.resolve("data/afterimage.jar");
            boolean whole = Files.exists(folder.resolve("bin/64bit/afterimage.so")) && Files.exists(jar);
            boolean current = whole && Files.mismatch(jar, PluginFiles.built().jar()) < 0;
            String state = !whole ? "incomplete in " : current ? "installed in " : "older than this build, in ";
            add("plugin", current, "The plugin is " + state + folder + ".", remedy);
        } catch (IOException e) {
            add("plugin", false, "The plugin in " + folder + " cannot be read: " + e.getMessage() + ".", remedy);
        }
    }

    /** What the plugin said when OBS ran last. */
    private void log() {
        Optional<Path> newest = newestLog();
        if (newest.isEmpty()) {
            add("last log", true, "OBS has not run yet.", "");
            return;
        }
        try (Stream<String> lines = Files.lines(newest.get())) {
            List<String> ours =
                    lines.filter(line -> line.contains("[afterimage]")).toList();
            boolean loaded = ours.stream().anyMatch(line -> line.contains("loaded into OBS"));
            String last = ours.isEmpty() ? "the plugin said nothing" : ours.get(ours.size() - 1);
            add(
                    "last log",
                    loaded || ours.isEmpty(),
                    newest.get().getFileName() + ": " + last,
                    "Read " + newest.get() + ", correct what it says and start OBS again.");
        } catch (IOException | java.io.UncheckedIOException e) {
            add("last log", false, newest.get() + " cannot be read.", "Check its permissions.");
        }
    }

    private Optional<Path> newestLog() {
        Path logs = installation.config().resolve("logs");
        if (!Files.isDirectory(logs)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(logs)) {
            return files.max(Comparator.comparing(path -> path.getFileName().toString()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
