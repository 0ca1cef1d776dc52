package org.afterimage.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** How long {@code prepare} takes as a user sees it: a new process each time. */
final class PrepareBench {
    private PrepareBench() {}

    /** A copy of a persona folder without what was computed or remembered. */
    static Path copy(Path persona, Path to) {
        try (Stream<Path> files = Files.walk(persona)) {
            for (Path file : files.toList()) {
                Path relative = persona.relativize(file);
                boolean theirs = !relative.startsWith(".derived") && !relative.startsWith("memory");
                if (theirs && Files.isRegularFile(file)) {
                    Path target = to.resolve(relative.toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            return to;
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot copy " + persona + " for measuring: " + e.getMessage(), e);
        }
    }

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
