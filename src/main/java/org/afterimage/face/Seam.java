package org.afterimage.face;

import org.afterimage.media.Picture;

/**
 * Where the lips of a closed mouth meet: the darkest line between them. The inner contours of both lips are laid on it, so
 * that nothing gapes at rest.
 */
final class Seam {
    private static final double SEARCH = 0.035; // of the eye distance, beyond the contours the network found
    private static final int STEPS = 24;

    private Seam() {}

    /** Moves the inner lip points of {@code xyz} (468 points) onto the seam. */
    static void close(Picture photo, float[] xyz, double unit) {
        int n = Topology.UPPER_INNER.length;
        double[] offsets = new double[n];
        for (int i = 1; i < n - 1; i++) {
            offsets[i] = darkest(photo, xyz, Topology.UPPER_INNER[i], Topology.LOWER_INNER[i], unit);
        }
        double[] smooth = offsets.clone();
        for (int round = 0; round < 3; round++) {
            for (int i = 1; i < n - 1; i++) {
                smooth[i] = 0.5 * offsets[i] + 0.25 * (offsets[i - 1] + offsets[i + 1]);
            }
            offsets = smooth.clone();
        }
        for (int i = 1; i < n - 1; i++) {
            int up = 3 * Topology.UPPER_INNER[i];
            int low = 3 * Topology.LOWER_INNER[i];
            float x = (xyz[up] + xyz[low]) / 2;
            float y = (float) ((xyz[up + 1] + xyz[low + 1]) / 2 + offsets[i]);
            float z = (xyz[up + 2] + xyz[low + 2]) / 2;
            xyz[up] = xyz[low] = x;
            xyz[up + 1] = xyz[low + 1] = y;
            xyz[up + 2] = xyz[low + 2] = z;
        }
    }

    /** How far below the middle of two facing lip points the darkest spot lies, pixels. */
    private static double darkest(Picture photo, float[] xyz, int upper, int lower, double unit) {
        double x = (xyz[3 * upper] + xyz[3 * lower]) / 2;
        double y = (xyz[3 * upper + 1] + xyz[3 * lower + 1]) / 2;
        double reach = Math.abs(xyz[3 * lower + 1] - xyz[3 * upper + 1]) / 2 + SEARCH * unit;
        double best = Double.MAX_VALUE;
        double at = 0;
        for (int i = -STEPS; i <= STEPS; i++) {
            double dy = reach * i / STEPS;
            double penalty = 12.0 * i * i / (STEPS * STEPS); // the network is not far off
            double luminance = Tones.luminance(photo, x, y + dy) + penalty;
            if (luminance < best) {
                best = luminance;
                at = dy;
            }
        }
        return at;
    }
}
