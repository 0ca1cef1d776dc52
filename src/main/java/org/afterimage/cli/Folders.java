package org.afterimage.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
