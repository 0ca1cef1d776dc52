package org.afterimage.cli;

import java.util.Optional;
import org.afterimage.media.Audio;

/** Finds a known sound in a recording by its waveform, to the sample. */
final class SoundSearch {
    /** The loudness is searched first, at this step, then the waveform around the best place. */
    private static final int STEP = Audio.RATE_HZ / 200;

    private static final int LONGEST = 6 * Audio.RATE_HZ;
    private static final double HEARD = 0.3;

    private SoundSearch() {}

    /** Where the first sample of {@code wanted} lies in {@code recording}, in seconds; empty if it is not heard. */
    static Optional<Double> find(Audio recording, Audio wanted) {
        double[] loud = loudness(recording.samples());
        double[] pattern = loudness(wanted.samples());
        if (pattern.length < 20 || pattern.length > loud.length + 40) {
            return Optional.empty();
        }
        int coarse = best(loud, pattern) * STEP;
        float[] samples = recording.samples();
        double[] fits = new double[4 * STEP + 1];
        for (int i = 0; i < fits.length; i++) {
            fits[i] = fit(samples, wanted.samples(), coarse - 2 * STEP + i);
        }
        int best = Peaks.highest(fits);
        if (fits[best] < HEARD) {
            return Optional.empty();
        }
        return Optional.of((coarse - 2 * STEP + best + Peaks.between(fits, best)) / Audio.RATE_HZ);
    }

    private static int best(double[] loud, double[] pattern) {
        int first = -20;
        double[] fits = new double[Math.max(1, loud.length - pattern.length + 40)];
        double[] window = new double[pattern.length];
        for (int i = 0; i < fits.length; i++) {
            for (int k = 0; k < window.length; k++) {
                int at = first + i + k;
                window[k] = at >= 0 && at < loud.length ? loud[at] : 0;
            }
            fits[i] = Peaks.correlation(window, pattern);
        }
        return first + Peaks.highest(fits);
    }

    /** Normalised cross-correlation of the waveforms with the wanted one beginning at a sample. */
    private static double fit(float[] samples, float[] wanted, int offset) {
        int from = Math.max(0, -offset);
        int to = Math.min(Math.min(wanted.length, LONGEST), samples.length - offset);
        double product = 0;
        double a = 0;
        double b = 0;
        for (int i = from; i < to; i++) {
            product += samples[offset + i] * wanted[i];
            a += samples[offset + i] * samples[offset + i];
            b += wanted[i] * wanted[i];
        }
        return a > 0 && b > 0 ? product / Math.sqrt(a * b) : 0;
    }

    private static double[] loudness(float[] samples) {
        double[] loudness = new double[samples.length / STEP];
        for (int i = 0; i < loudness.length; i++) {
            double power = 0;
            for (int k = 0; k < STEP; k++) {
                power += samples[i * STEP + k] * samples[i * STEP + k];
            }
            loudness[i] = Math.sqrt(power / STEP);
        }
        return loudness;
    }
}
