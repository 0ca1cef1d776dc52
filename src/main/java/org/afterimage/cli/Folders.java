package org.afterimage.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.afterimage.codec.CodecException;

/** The folders that output goes into. */
final class Folders {
    private Folders() {}

    /** Makes the folder of a file that is to be written, and gives the file back. */
    static Path of(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new CodecException(
                    "cannot write " + file + ": its folder cannot be made (" + e.getMessage() + ")", e);
        }
        return file;
    }

    /** Removes a folder and what is in it; what cannot be removed stays. */
    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        } catch (IOException e) {
            System.getLogger("afterimage").log(System.Logger.Level.WARNING, "cannot remove " + folder, e);
        }
    }
}
