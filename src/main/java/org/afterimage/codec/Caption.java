package org.afterimage.codec;

/**
 * Words shown under the picture for a span of time.
 *
 * @param startSeconds from the start of the recording
 * @param endSeconds greater than the start
 * @param text one or two lines, separated by {@code \n}
 */
public record Caption(double startSeconds, double endSeconds, String text) {
    public Caption {
        if (!(startSeconds >= 0 && endSeconds > startSeconds)) {
            throw new IllegalArgumentException("a caption needs a length: " + startSeconds + " to " + endSeconds);
        }
    }
}
