package org.afterimage.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.afterimage.codec.CodecException;

/** Copies a persona folder without its conversations, so that the original stays as it is. */
final class PersonaCopy {
    private PersonaCopy() {}

    /** With what was computed, which then needs not be computed again. */
    static Path prepared(Path persona, Path to) {
        return copy(persona, to, List.of("memory"));
    }

    /** What the family gave, nothing else. */
    static Path fresh(Path persona, Path to) {
        return copy(persona, to, List.of("memory", ".derived"));
    }

    private static Path copy(Path from, Path to, List<String> without) {
        try {
            empty(to);
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path relative = from.relativize(file);
                    if (!without.contains(relative.getName(0).toString())) {
                        Path target = to.resolve(relative.toString());
                        Files.createDirectories(target.getParent());
                        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
            return to;
        } catch (IOException e) {
            throw new CodecException("cannot copy " + from + " to " + to + ": " + e.getMessage(), e);
        }
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
