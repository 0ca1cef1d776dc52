package org.afterimage.expression;

import org.afterimage.media.Audio;

/**
 * A mouth guessed from sound alone: how loud it is opens the jaw, the balance of the first formant's bands says how far, that
 * of the second's rounds or spreads the lips, hiss closes the teeth, silence shuts the mouth. It follows the rhythm of the
 * speech and most vowels; it cannot see which consonant closed the lips. Approximate, until a trained network replaces it.
 */
final class SpectralMouth {
    private static final int FRAME = 2048;
    private static final double[] BAND_HZ = {80, 450, 900, 1500, 2800, 4500, 9000};
    private static final double FLOOR_DB = -32;

    private final double[] jaw;
    private final double[] round;
    private final double[] spread;
    private final double[] hiss;

    SpectralMouth(Audio audio) {
        int frames = (int) (audio.seconds() * SampledCurve.RATE_HZ) + 1;
        double[][] bands = new double[frames][BAND_HZ.length - 1];
        double[] level = new double[frames];
        Spectrum spectrum = new Spectrum(FRAME);
        for (int i = 0; i < frames; i++) {
            int middle = (int) ((long) i * audio.sampleRateHz() / SampledCurve.RATE_HZ);
            spectrum.bands(audio.samples(), middle, audio.sampleRateHz(), BAND_HZ, bands[i]);
            level[i] = 10 * Math.log10(java.util.Arrays.stream(bands[i]).sum() + 1e-12);
        }
        double loud = java.util.Arrays.stream(level).sorted().toArray()[(int) (frames * 0.95)];
        double[][] shapes = new double[4][frames];
        for (int i = 0; i < frames; i++) {
            shape(bands[i], level[i] - Math.max(loud, -60), shapes, i);
        }
        jaw = smoothed(shapes[0], 2);
        round = smoothed(shapes[1], 4);
        spread = smoothed(shapes[2], 4);
        hiss = smoothed(shapes[3], 2);
    }

    private static void shape(double[] band, double belowDb, double[][] into, int frame) {
        double voice = Smooth.step(FLOOR_DB, -4, belowDb);
        double low = band[0] + band[1] + band[2] + 1e-12;
        double all = low + band[3] + band[4] + band[5];
        double open = Smooth.step(0.05, 0.6, (band[1] + 1.5 * band[2]) / low);
        double sibilant = Smooth.step(0.25, 0.7, (band[4] + band[5]) / all) * Smooth.step(FLOOR_DB - 8, -12, belowDb);
        double front = Smooth.step(-22, -8, 10 * Math.log10((band[3] + 1e-12) / low));
        into[0][frame] = voice * (0.10 + 0.42 * open) * (1 - 0.8 * sibilant);
        into[1][frame] = voice * (1 - front) * (1 - 0.6 * open) * (1 - sibilant);
        into[2][frame] = voice * front * (1 - open);
        into[3][frame] = sibilant;
    }

    /** A symmetric bell over {@code radius} frames either side, so nothing is delayed. */
    private static double[] smoothed(double[] values, int radius) {
        double[] out = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            double weights = 0;
            for (int k = -2 * radius; k <= 2 * radius; k++) {
                double weight = Smooth.bell(0, radius, k);
                int at = Math.max(0, Math.min(values.length - 1, i + k));
                out[i] += weight * values[at];
                weights += weight;
            }
            out[i] /= weights;
        }
        return out;
    }

    /** Writes the mouth of a moment. */
    void at(double seconds, FacePose into) {
        double fade = Smooth.step(-0.1, 0, seconds) * (1 - Smooth.step(0, 0.1, seconds - (jaw.length - 1) / 100.0));
        int frame = Math.max(0, Math.min(jaw.length - 1, (int) Math.round(seconds * SampledCurve.RATE_HZ)));
        into.set(Blendshape.jawOpen, (float) (fade * jaw[frame]));
        into.set(Blendshape.mouthFunnel, (float) (fade * (0.22 * round[frame] + 0.12 * hiss[frame])));
        into.set(Blendshape.mouthPucker, (float) (fade * 0.28 * round[frame]));
        float stretch = (float) (fade * (0.20 * spread[frame] + 0.08 * hiss[frame]));
        into.set(Blendshape.mouthStretchLeft, stretch);
        into.set(Blendshape.mouthStretchRight, stretch);
        float lip = (float) (fade * (0.12 * jaw[frame] + 0.08 * hiss[frame]));
        into.set(Blendshape.mouthUpperUpLeft, lip);
        into.set(Blendshape.mouthUpperUpRight, lip);
        into.set(Blendshape.mouthLowerDownLeft, lip);
        into.set(Blendshape.mouthLowerDownRight, lip);
    }
}
