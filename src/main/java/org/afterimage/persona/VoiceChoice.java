package org.afterimage.persona;

/**
 * Base voice and how it is moved.
 *
 * @param english base voice for English: {@code "rms"} (male) or {@code "slt"} (female)
 * @param mandarin base voice for Mandarin: an espeak-ng variant, e.g. {@code "m3"}, {@code "f2"}; blank for its default
 * @param pitchHz mean fundamental frequency wanted, 0 for the base voice's own
 * @param range pitch range relative to the base voice, 1 leaves it
 * @param pace speaking rate relative to the base voice, 1 leaves it, 0.8 is slower
 */
public record VoiceChoice(String english, String mandarin, double pitchHz, double range, double pace) {
    public static final VoiceChoice DEFAULT = new VoiceChoice("rms", "", 0, 1, 1);
}
