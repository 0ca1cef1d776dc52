package org.afterimage.expression;

/** Shapes of motion between 0 and 1. */
final class Smooth {
    private Smooth() {}

    /** From 0 at {@code from} to 1 at {@code to}, without a corner. */
    static double step(double from, double to, double at) {
        double part = Math.max(0, Math.min(1, (at - from) / (to - from)));
        return part * part * (3 - 2 * part);
    }

    /** A bell: 1 in the middle, 0.37 a {@code width} away. */
    static double bell(double middle, double width, double at) {
        double distance = (at - middle) / width;
        return Math.exp(-distance * distance);
    }
}
