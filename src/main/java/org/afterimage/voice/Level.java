package org.afterimage.voice;

/** The level at which every base voice speaks, so that a change of language is no change of loudness. */
final class Level {
    /** Root mean square of speech: -20 dB below full scale. */
    private static final double WANTED = 0.1;

    private static final float KNEE = 0.7f;

    private Level() {}

    /** What to multiply a voice's samples by, measured on speech at gain 1. */
    static double gain(float[] speech) {
        double level = Sound.activeLevel(speech);
        return level > 0 ? WANTED / level : 1;
    }

    /** Bends what is above the knee so that nothing reaches full scale, in place. */
    static void limit(float[] samples) {
        for (int i = 0; i < samples.length; i++) {
            float size = Math.abs(samples[i]);
            if (size > KNEE) {
                float bent = KNEE + (1 - KNEE) * (float) Math.tanh((size - KNEE) / (1 - KNEE));
                samples[i] = Math.copySign(Math.min(bent, 0.999f), samples[i]);
            }
        }
    }
}
