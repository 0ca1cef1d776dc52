package org.afterimage.cli.obs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** An OBS Studio of our own, with our plugin, driven over its websocket. Confined to one thread. */
public final class Obs implements AutoCloseable {
    /**
     * How it is started.
     *
     * @param folder an empty or missing folder for its home; written
     * @param recordings where its recordings go
     * @param width of the canvas
     * @param height of the canvas
     * @param fps frames a second
     * @param inputs in its scene
     * @param plugin false leaves Afterimage out, for comparison
     * @param environment in addition to ours
     */
    public record Options(
            Path folder,
            Path recordings,
            int width,
            int height,
            int fps,
            List<ObsInput> inputs,
            boolean plugin,
            Map<String, String> environment) {
        public Options {
            inputs = List.copyOf(inputs);
            environment = Map.copyOf(environment);
        }
    }

    private static final Duration START_PATIENCE = Duration.ofSeconds(90);
    private static final int EXIT_FROM_RIGHT = 104;
    private static final int EXIT_FROM_BOTTOM = 45;

    private final Screen screen;
    private final Path home;
    private final Path output;
    private final Process process;
    private @Nullable ObsSocket socket;

    private Obs(Screen screen, Path home, Path output, Process process) {
        this.screen = screen;
        this.home = home;
        this.output = output;
        this.process = process;
    }

    /**
     * Starts OBS and waits until it answers.
     *
     * @throws ObsException if it is missing, ends at once, or does not answer in time
     */
    public static Obs start(Screen screen, Options options) {
        Programs.need("obs", "obs-studio");
        ObsHome home = new ObsHome(
                options.folder().toAbsolutePath(),
                options.recordings().toAbsolutePath(),
                options.width(),
                options.height(),
                options.fps(),
                freePort(),
                UUID.randomUUID().toString(),
                options.inputs());
        home.write();
        if (options.plugin()) {
            DevelopmentPlugin.linkInto(home.plugin());
        }
        Path output = home.folder().resolve("obs.log");
        Obs obs = new Obs(screen, home.folder(), output, launch(screen, home, options.environment(), output));
        try {
            obs.connect(home);
            return obs;
        } catch (RuntimeException e) {
            obs.close();
            throw e;
        }
    }

    private static Process launch(Screen screen, ObsHome home, Map<String, String> more, Path output) {
        ProcessBuilder builder = new ProcessBuilder(
                "obs",
                "--multi",
                "--collection",
                ObsHome.NAME,
                "--profile",
                ObsHome.NAME,
                "--scene",
                ObsHome.SCENE,
                "--disable-missing-files-check");
        builder.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        Map<String, String> environment = builder.environment();
        screen.addTo(environment, home.folder());
        environment.put("HOME", home.folder().toString());
        environment.remove("XDG_CONFIG_HOME");
        environment.putIfAbsent("AFTERIMAGE_JAVA_HOME", System.getProperty("java.home"));
        environment.putAll(more);
        try {
            Path run = home.folder().resolve("run");
            if (!Files.isDirectory(run)) {
                Files.createDirectory(
                        run, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            return builder.start();
        } catch (IOException e) {
            throw new ObsException("OBS cannot be started: " + e.getMessage(), e);
        }
    }

    private void connect(ObsHome home) {
        long end = System.nanoTime() + START_PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            try {
                ObsSocket connected = new ObsSocket(home.port(), home.password());
                socket = connected;
                while (!connected
                        .attempt("GetStats", Map.of())
                        .path("requestStatus")
                        .path("result")
                        .asBoolean()) {
                    pause(100);
                }
                return;
            } catch (ObsException e) {
                pause(100);
            }
        }
        throw new ObsException((process.isAlive() ? "OBS does not answer" : "OBS ended at once")
                + "; the end of its log:\n" + logTail());
    }

    /** The way to talk to it. */
    public ObsSocket socket() {
        if (socket == null) {
            throw new IllegalStateException("OBS is not connected");
        }
        return socket;
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** All that it has logged so far. */
    public String log() {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String logTail() {
        List<String> lines = log().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
    }

    /** Records until {@link #stopRecording}. */
    public void startRecording() {
        socket().request("StartRecord");
    }

    /** Ends the recording and waits until its file is complete. */
    public Path stopRecording() {
        Path file = Path.of(socket().request("StopRecord").path("outputPath").asText());
        while (alive()
                && socket().request("GetRecordStatus").path("outputActive").asBoolean()) {
            pause(100);
        }
        return file;
    }

    /**
     * Ends it as a user would, by a click on its Exit button; kills it when it does not end.
     *
     * @return its exit status, or empty when it had to be killed
     */
    public java.util.OptionalInt exit() {
        if (socket != null) {
            socket.close();
            socket = null;
        }
        for (int attempt = 0; attempt < 3 && process.isAlive(); attempt++) {
            clickExit();
            if (ended(Duration.ofSeconds(8))) {
                return java.util.OptionalInt.of(process.exitValue());
            }
        }
        if (!process.isAlive()) {
            return java.util.OptionalInt.of(process.exitValue());
        }
        process.destroyForcibly();
        ended(Duration.ofSeconds(5));
        return java.util.OptionalInt.empty();
    }

    private void clickExit() {
        Map<String, String> environment = new java.util.HashMap<>();
        screen.addTo(environment, home);
        String pid = Long.toString(pid());
        for (String window : Programs.output(
                        environment, List.of("xdotool", "search", "--onlyvisible", "--pid", pid, "--name", "^OBS"))
                .lines()
                .toList()) {
            List<Integer> size = new ArrayList<>();
            Programs.output(environment, List.of("xdotool", "getwindowgeometry", "--shell", window))
                    .lines()
                    .filter(line -> line.startsWith("WIDTH=") || line.startsWith("HEIGHT="))
                    .forEach(line -> size.add(Integer.valueOf(line.substring(line.indexOf('=') + 1))));
            if (size.size() == 2) {
                String x = Integer.toString(size.get(0) - EXIT_FROM_RIGHT);
                String y = Integer.toString(size.get(1) - EXIT_FROM_BOTTOM);
                Programs.output(environment, List.of("xdotool", "mousemove", "--window", window, x, y, "click", "1"));
            }
        }
    }

    private boolean ended(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ObsException("interrupted", e);
        }
    }

    /** Ends it if it still runs. */
    @Override
    public void close() {
        if (process.isAlive()) {
            exit();
        }
    }

    private static int freePort() {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
