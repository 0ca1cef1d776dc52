package org.afterimage.pipeline;

import org.afterimage.expression.FaceCurve;
import org.afterimage.media.Audio;
import org.afterimage.mind.Sentence;

/**
 * A piece of speech with its moment: sound and face start together at {@link #startNanos()}. Only the fade changes after
 * it is made. Safe from any thread.
 */
public final class Line {
    static final long FADE_NANOS = 80_000_000;

    private final Sentence sentence;
    private final String caption;
    private final Audio audio;
    private final FaceCurve curve;
    private final long startNanos;
    private volatile long fadeNanos = Long.MAX_VALUE;

    /**
     * A line at its moment.
     *
     * @param sentence what it belongs to
     * @param caption the part of the sentence that is heard here
     * @param audio at {@link Audio#RATE_HZ}
     * @param curve the face that goes with it
     * @param startNanos when the first sample is heard, on the performance's clock
     */
    public Line(Sentence sentence, String caption, Audio audio, FaceCurve curve, long startNanos) {
        this.sentence = sentence;
        this.caption = caption;
        this.audio = audio;
        this.curve = curve;
        this.startNanos = startNanos;
    }

    public Sentence sentence() {
        return sentence;
    }

    public String caption() {
        return caption;
    }

    public FaceCurve curve() {
        return curve;
    }

    public Audio audio() {
        return audio;
    }

    public long startNanos() {
        return startNanos;
    }

    /** When its sound is over; a stopped line ends with its fade, even before its start: then it is never heard. */
    public long endNanos() {
        long natural = startNanos + (long) (audio.seconds() * 1e9);
        return fadeNanos == Long.MAX_VALUE ? natural : Math.min(natural, fadeNanos + FADE_NANOS);
    }

    /** Lets sound and face fade out from a moment on; an earlier fade stands. */
    void fadeFrom(long nanos) {
        fadeNanos = Math.min(fadeNanos, nanos);
    }

    /** How loud and how visible it is at a moment, 1 until the fade, then falling to 0. */
    float weight(long nanos) {
        long since = nanos - fadeNanos;
        if (since <= 0) {
            return 1;
        }
        float left = 1 - since / (float) FADE_NANOS;
        return left <= 0 ? 0 : left * left * (3 - 2 * left);
    }

    /** Adds its samples from a moment on to a block. */
    void mixInto(float[] block, int count, long blockNanos) {
        float[] samples = audio.samples();
        int offset = Math.toIntExact(Math.round((blockNanos - startNanos) * (Audio.RATE_HZ / 1e9)));
        for (int i = Math.max(0, -offset); i < count && offset + i < samples.length; i++) {
            long nanos = blockNanos + i * 1_000_000_000L / Audio.RATE_HZ;
            block[i] += samples[offset + i] * weight(nanos);
        }
    }
}
