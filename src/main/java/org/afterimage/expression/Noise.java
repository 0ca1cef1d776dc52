package org.afterimage.expression;

/**
 * Smooth noise over time that does not repeat: gradient noise in one dimension (Perlin 1985) with hashed gradients instead
 * of a table, so there is no period. Roughly within [-1, 1].
 */
final class Noise {
    private final long seed;
    private final double phase;

    Noise(long seed) {
        this.seed = seed;
        phase = uniform(Long.MIN_VALUE);
    }

    double at(double moment) {
        double time = moment + phase;
        long cell = (long) Math.floor(time);
        double t = time - cell;
        double fade = t * t * t * (t * (t * 6 - 15) + 10);
        double left = gradient(cell) * t;
        double right = gradient(cell + 1) * (t - 1);
        return 2 * (left + fade * (right - left));
    }

    /** Uniform in [0, 1), the same for the same cell and seed. */
    double uniform(long cell) {
        return (mixed(cell) >>> 11) * 0x1.0p-53;
    }

    private double gradient(long cell) {
        return 2 * uniform(cell) - 1;
    }

    /** SplitMix64 (Steele, Lea and Flood 2014). */
    private long mixed(long cell) {
        long z = cell * 0x9E3779B97F4A7C15L + seed;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
