package org.afterimage.media;

/**
 * Mono sound in memory. Whoever made it may write {@link #samples()} until it is handed on; afterwards nobody may.
 */
public final class Audio {
    /** The rate at which every voice delivers and every exit takes sound. */
    public static final int RATE_HZ = 48_000;

    private final float[] samples;
    private final int sampleRateHz;

    /** Takes ownership of {@code samples}, nominally in [-1, 1]. */
    public Audio(float[] samples, int sampleRateHz) {
        if (sampleRateHz <= 0) {
            throw new IllegalArgumentException("sample rate must be positive: " + sampleRateHz);
        }
        this.samples = samples;
        this.sampleRateHz = sampleRateHz;
    }

    /** Silence of a given length. */
    public static Audio silence(double seconds, int sampleRateHz) {
        return new Audio(new float[(int) Math.round(seconds * sampleRateHz)], sampleRateHz);
    }

    /** The samples themselves, not a copy. */
    public float[] samples() {
        return samples;
    }

    public int sampleRateHz() {
        return sampleRateHz;
    }

    public double seconds() {
        return samples.length / (double) sampleRateHz;
    }
}
