package org.afterimage.vision;

/**
 * The 468 points of the MediaPipe face mesh in the pixels of a picture: x right, y down (the middle of the first pixel
 * is 0.5, 0.5), z in the same unit, growing away from the camera, 0 near the middle of the head. Immutable.
 */
public final class Landmarks {
    public static final int COUNT = 468;

    private final float[] xyz;
    private final double confidence;

    /** Takes ownership of {@code xyz}, three numbers a point. */
    public Landmarks(float[] xyz, double confidence) {
        if (xyz.length != COUNT * 3) {
            throw new IllegalArgumentException("468 points of 3 numbers wanted, not " + xyz.length + " numbers");
        }
        this.xyz = xyz;
        this.confidence = confidence;
    }

    public float x(int point) {
        return xyz[3 * point];
    }

    public float y(int point) {
        return xyz[3 * point + 1];
    }

    public float z(int point) {
        return xyz[3 * point + 2];
    }

    /** How sure the network is that this is a face, 0 to 1. */
    public double confidence() {
        return confidence;
    }

    /** A copy: x, y, z of the first point, then of the second, and so on. */
    public float[] toArray() {
        return xyz.clone();
    }

    /** Between the outer corners of the eyes: the unit in which errors and openings are told. */
    public double eyeDistance() {
        return distance(33, 263);
    }

    /** Between two points, in the plane of the picture. */
    public double distance(int a, int b) {
        return Math.hypot(x(a) - x(b), y(a) - y(b));
    }
}
