package org.afterimage.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The size of a picture in pixels.
 *
 * @param width a multiple of 8
 * @param height even
 */
record Size(int width, int height) {
    private static final Pattern WIDTH_BY_HEIGHT = Pattern.compile("(\\d{2,4})[xX×](\\d{2,4})");

    /** Reads {@code 1280x720}. */
    static final class Reader implements ITypeConverter<Size> {
        @Override
        public Size convert(String text) {
            Matcher matcher = WIDTH_BY_HEIGHT.matcher(text);
            if (!matcher.matches()) {
                throw new TypeConversionException("\"" + text + "\" is no size; write it like 1280x720");
            }
            int width = Integer.parseInt(matcher.group(1));
            int height = Integer.parseInt(matcher.group(2));
            if (width % 8 != 0 || height % 2 != 0) {
                throw new TypeConversionException("the width must be a multiple of 8 and the height even; try "
                        + Math.max(16, Math.round(width / 8f) * 8) + "x" + Math.max(16, Math.round(height / 2f) * 2));
            }
            return new Size(width, height);
        }
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
