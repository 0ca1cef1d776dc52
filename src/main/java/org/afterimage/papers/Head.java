package org.afterimage.papers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.afterimage.persona.PlainText;

/**
 * The beginning of a file, enough to tell what it is. Not a record: it holds a buffer, which nobody may write.
 */
final class Head {
    private static final int BYTES = 64 << 10;

    private final Path file;
    private final byte[] bytes;
    private final String text;

    private Head(Path file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
        this.text = PlainText.decode(bytes);
    }

    static Head of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new Head(file, in.readNBytes(BYTES));
        }
    }

    Path file() {
        return file;
    }

    /** File name in lower case. */
    String name() {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    /** Ending of the file name in lower case, without the dot; blank when there is none. */
    String ending() {
        int dot = name().lastIndexOf('.');
        return dot < 0 ? "" : name().substring(dot + 1);
    }

    /** The first 64 KiB at most; read only. */
    byte[] bytes() {
        return bytes;
    }

    /** The same as text, whatever its encoding; the last character may be cut. */
    String text() {
        return text;
    }

    boolean startsWith(int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 255) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
