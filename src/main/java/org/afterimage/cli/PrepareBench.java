package org.afterimage.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How long {@code prepare} takes as a user sees it: a new process each time. */
final class PrepareBench {
    private PrepareBench() {}

    /** Seconds that the command takes. */
    static double seconds(Path persona) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java,
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "prepare",
                persona.toString());
        long start = System.nanoTime();
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("afterimage prepare " + persona + " failed; run it to see why");
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot start " + java, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
