package org.afterimage.codec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** SubRip captions, UTF-8. */
public final class Srt {
    private static final int MILLIS = 1000;

    private Srt() {}

    /**
     * Writes captions.
     *
     * @throws CodecException if the file cannot be written
     */
    public static void write(Path file, List<Caption> captions) {
        try {
            Files.writeString(file, format(captions));
        } catch (IOException e) {
            throw new CodecException("cannot write the captions " + file + ": " + e.getMessage(), e);
        }
    }

    static String format(List<Caption> captions) {
        StringBuilder out = new StringBuilder();
        int number = 1;
        for (Caption caption : captions) {
            out.append(number++).append('\n');
            out.append(time(caption.startSeconds())).append(" --> ").append(time(caption.endSeconds()));
            out.append('\n').append(escape(caption.text())).append("\n\n");
        }
        return out.toString();
    }

    /** Nothing in the words may look like an arrow, a tag, or the end of the caption. */
    private static String escape(String text) {
        return text.replace("-->", "→")
                .replace('<', '‹')
                .replace('>', '›')
                .replaceAll("\\R+", "\n")
                .strip();
    }

    private static String time(double seconds) {
        long millis = Math.round(seconds * MILLIS);
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d,%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / MILLIS % 60,
                millis % MILLIS);
    }
}
