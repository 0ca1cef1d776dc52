package org.afterimage.voice;

/** How espeak-ng's pitch parameter moves the pitch, measured: the same factors for all its variants. */
final class EspeakPitch {
    static final int MIDDLE = 50;

    private static final int[] PARAMETER = {0, 20, 50, 80, 99};
    private static final double[] FACTOR = {0.62, 0.755, 1, 1.42, 1.79};

    private EspeakPitch() {}

    /** The parameter that brings a voice which speaks at {@code middleHz} with the middle one to {@code wantedHz}. */
    static int parameter(double wantedHz, double middleHz) {
        double factor = middleHz > 0 && wantedHz > 0 ? wantedHz / middleHz : 1;
        int last = PARAMETER.length - 1;
        if (factor <= FACTOR[0]) {
            return PARAMETER[0];
        }
        for (int i = 0; i < last; i++) {
            if (factor <= FACTOR[i + 1]) {
                double part = (factor - FACTOR[i]) / (FACTOR[i + 1] - FACTOR[i]);
                return (int) Math.round(PARAMETER[i] + part * (PARAMETER[i + 1] - PARAMETER[i]));
            }
        }
        return PARAMETER[last];
    }
}
