package org.afterimage.voice;

import java.util.Arrays;

/** Measures the fundamental frequency by autocorrelation. */
final class Pitch {
    private static final double LOWEST_HZ = 50;
    private static final double HIGHEST_HZ = 400;
    private static final double VOICED = 0.5;

    private Pitch() {}

    /** The median over the voiced frames, 0 when nothing is voiced. */
    static double of(short[] samples, int sampleRateHz) {
        int frame = sampleRateHz / 20;
        double[] voiced = java.util.stream.IntStream.range(0, Math.max(0, samples.length / (frame / 2) - 4))
                .mapToDouble(i -> at(samples, i * frame / 2, frame, sampleRateHz))
                .filter(hz -> hz > 0)
                .sorted()
                .toArray();
        return voiced.length == 0 ? 0 : voiced[voiced.length / 2];
    }

    private static double at(short[] samples, int start, int frame, int sampleRateHz) {
        int shortest = (int) (sampleRateHz / HIGHEST_HZ);
        int longest = (int) (sampleRateHz / LOWEST_HZ);
        if (start + frame + longest > samples.length) {
            return 0;
        }
        double[] score = new double[longest + 1];
        for (int lag = shortest; lag <= longest; lag++) {
            score[lag] = correlation(samples, start, frame, lag);
        }
        double best = Arrays.stream(score).max().orElse(0);
        for (int lag = shortest; lag <= longest && best > VOICED; lag++) {
            if (score[lag] > 0.9 * best && score[lag] >= score[Math.min(lag + 1, longest)]) {
                return sampleRateHz / (double) lag;
            }
        }
        return 0;
    }

    private static double correlation(short[] samples, int start, int frame, int lag) {
        double product = 0;
        double here = 1;
        double there = 1;
        for (int i = start; i < start + frame; i++) {
            product += samples[i] * (double) samples[i + lag];
            here += samples[i] * (double) samples[i];
            there += samples[i + lag] * (double) samples[i + lag];
        }
        return product / Math.sqrt(here * there);
    }
}
