package org.afterimage.voice;

/**
 * One speech sound. Consecutive phones of a speech touch each other and cover it from its first sample to its last.
 *
 * @param symbol IPA, e.g. {@code "p"}, {@code "ʃ"}, {@code "tɕʰ"}, {@code "aɪ"}, {@code "y"}; {@link #SILENCE} for a pause
 * @param startSeconds from the first sample of the speech
 * @param endSeconds greater than the start
 */
public record Phone(String symbol, double startSeconds, double endSeconds) {
    public static final String SILENCE = "sil";

    public Phone {
        if (!(startSeconds >= 0 && endSeconds > startSeconds)) {
            throw new IllegalArgumentException(
                    "phone " + symbol + " has no length: " + startSeconds + " to " + endSeconds);
        }
    }

    public boolean silent() {
        return symbol.equals(SILENCE);
    }
}
