package org.afterimage.expression;

import org.afterimage.media.Audio;

/** How loud a sound is around a moment, relative to ordinary speech, without delay. */
final class Loudness {
    private static final double ORDINARY = 0.12;
    private static final double WINDOW_SECONDS = 0.05;

    private final double[] energy;
    private final int sampleRateHz;

    Loudness(Audio audio) {
        float[] samples = audio.samples();
        sampleRateHz = audio.sampleRateHz();
        energy = new double[samples.length + 1];
        for (int i = 0; i < samples.length; i++) {
            energy[i + 1] = energy[i] + samples[i] * samples[i];
        }
    }

    /** 1 for ordinary speech, 0 for silence; the window lies evenly around the moment. */
    double at(double seconds) {
        int last = energy.length - 1;
        int from = Math.max(0, Math.min(last, (int) ((seconds - WINDOW_SECONDS) * sampleRateHz)));
        int to = Math.max(0, Math.min(last, (int) ((seconds + WINDOW_SECONDS) * sampleRateHz)));
        return to <= from ? 0 : Math.sqrt((energy[to] - energy[from]) / (to - from)) / ORDINARY;
    }
}
