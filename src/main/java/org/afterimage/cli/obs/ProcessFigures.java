package org.afterimage.cli.obs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a running process uses, from {@code /proc}. */
public final class ProcessFigures {
    private final Path folder;

    public ProcessFigures(long pid) {
        this.folder = Path.of("/proc", Long.toString(pid));
    }

    public int threads() {
        return list("task").size();
    }

    /** Open files, sockets and the like. */
    public int handles() {
        return list("fd").size();
    }

    /** Memory that is in use now. */
    public long residentBytes() {
        return read(folder.resolve("status"))
                .lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")) * 1024)
                .findFirst()
                .orElse(0);
    }

    /** How long all threads whose name begins so have been running on a processor. */
    public long cpuNanos(String threadName) {
        return list("task").stream()
                .filter(task -> read(task.resolve("comm")).startsWith(threadName))
                .map(task -> read(task.resolve("schedstat")).split(" ", 2)[0])
                .filter(text -> !text.isBlank())
                .mapToLong(Long::parseLong)
                .sum();
    }

    private List<Path> list(String name) {
        try (Stream<Path> all = Files.list(folder.resolve(name))) {
            return all.toList();
        } catch (IOException e) {
            throw new ObsException("process " + folder.getFileName() + " has ended", e);
        }
    }

    /** Blank when the thread has ended meanwhile. */
    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }
}
