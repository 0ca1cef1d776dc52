package org.afterimage.voice;

import org.afterimage.media.Audio;

/**
 * Brings sound to {@link Audio#RATE_HZ} with a polyphase Kaiser-windowed sinc: pass band to 85 % of the source's Nyquist
 * frequency, images below -80 dB. Made once per source rate; safe from any thread.
 *
 * @see <a href="https://ccrma.stanford.edu/~jos/resample/">J. O. Smith, Digital Audio Resampling</a>
 */
final class Resampler {
    /** Source samples needed after the last one wanted. */
    static final int LOOK_AHEAD = 24;

    private static final int HALF_WIDTH = LOOK_AHEAD;
    private static final double CUTOFF = 0.96;
    private static final double KAISER_BETA = 8;

    private final int up;
    private final int down;
    private final float[][] phases;

    Resampler(int sourceRateHz) {
        if (sourceRateHz <= 0 || sourceRateHz > Audio.RATE_HZ) {
            throw new IllegalArgumentException("can only raise the sample rate, not from " + sourceRateHz + " Hz");
        }
        int divisor = greatestCommonDivisor(sourceRateHz, Audio.RATE_HZ);
        up = Audio.RATE_HZ / divisor;
        down = sourceRateHz / divisor;
        phases = new float[up][2 * HALF_WIDTH];
        for (int phase = 0; phase < up; phase++) {
            fill(phases[phase], phase / (double) up);
        }
    }

    /** The sound at the new rate, {@code gain} times as loud. */
    float[] resample(short[] source, double gain) {
        return resample(source, 0, (int) ((long) source.length * up / down), gain);
    }

    /**
     * A stretch of the sound at the new rate: stretches that touch make the same as the whole, if the source goes
     * {@link #LOOK_AHEAD} samples beyond.
     *
     * @param from first sample wanted, counted at the new rate
     * @param to after the last sample wanted
     */
    float[] resample(short[] source, int from, int to, double gain) {
        float[] out = new float[to - from];
        float scale = (float) (gain / 32768);
        for (int i = 0; i < out.length; i++) {
            long position = (long) (i + from) * down;
            int first = (int) (position / up) - HALF_WIDTH + 1;
            float[] taps = phases[(int) (position % up)];
            float sum = 0;
            int start = Math.max(0, -first);
            int end = Math.min(taps.length, source.length - first);
            for (int k = start; k < end; k++) {
                sum += taps[k] * source[first + k];
            }
            out[i] = sum * scale;
        }
        return out;
    }

    private static void fill(float[] taps, double fraction) {
        double sum = 0;
        for (int k = 0; k < taps.length; k++) {
            double x = k - (HALF_WIDTH - 1) - fraction;
            double ratio = x / HALF_WIDTH;
            double window = ratio * ratio >= 1 ? 0 : bessel(KAISER_BETA * Math.sqrt(1 - ratio * ratio));
            double sinc = x == 0 ? CUTOFF : Math.sin(Math.PI * CUTOFF * x) / (Math.PI * x);
            taps[k] = (float) (window * sinc);
            sum += taps[k];
        }
        for (int k = 0; k < taps.length; k++) {
            taps[k] /= (float) sum;
        }
    }

    /** The modified Bessel function of the first kind and order 0. */
    private static double bessel(double x) {
        double term = 1;
        double sum = 1;
        for (int k = 1; term > 1e-12 * sum; k++) {
            term *= x * x / (4.0 * k * k);
            sum += term;
        }
        return sum;
    }

    private static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
