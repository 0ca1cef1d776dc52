package org.afterimage.vision;

import org.opencv.core.Mat;

/**
 * Finds the outer corner of an eye where the white of the eye ends. The network takes the end of a dark fold for it when
 * eyes are deep-set. Works on colour alone: the white has little, skin has much, however dark both are; on grey photos,
 * on shut eyes, and wherever the two do not differ clearly, everything stays as it was.
 */
final class EyeCorner {
    private static final int SIZE = 144; // of the patch
    private static final double WIDTH = 96; // of the eye in it
    private static final double FARTHEST = 1.12;
    private static final double STEP = 0.01;
    /** Of the eye's width: flesh of the lids between the end of the white and the corner. */
    private static final double FLESH = 0.035;

    private static final double LEAST_DIFFERENCE = 0.12;
    private static final double LEAST_SCALE = 0.6;
    private static final double LARGEST_SCALE = 1.12;
    /** How far the rings around the lids go along with them. */
    private static final double[] RINGS = {1, 1, 0.7, 0.7, 0.4, 0.4};

    private static final int[] RING_ENDS = {9, 16, 25, 32, 41, 48};

    private final float[] xyz;
    private final int[] points;
    private final int outer;
    private final int inner;
    private final Iris iris;

    /** @param points lids first, then the rings around them, as in {@link MeshPart} */
    EyeCorner(float[] xyz, int[] points, int outer, int inner, Iris iris) {
        this.xyz = xyz;
        this.points = points;
        this.outer = outer;
        this.inner = inner;
        this.iris = iris;
    }

    /** Moves the outer half of the lids in {@code xyz}. */
    void refine(Mat rgb) {
        double ex = xyz[3 * outer] - xyz[3 * inner];
        double ey = xyz[3 * outer + 1] - xyz[3 * inner + 1];
        double width = Math.hypot(ex, ey);
        double middle = ((iris.x() - xyz[3 * inner]) * ex + (iris.y() - xyz[3 * inner + 1]) * ey) / (width * width);
        double start = middle + 0.8 * iris.radius() / width;
        double corner = corner(profile(rgb, ex, ey, width, start), start);
        double scale = (corner - middle) / (1 - middle);
        if (scale > LEAST_SCALE && scale < LARGEST_SCALE) {
            move(ex / width, ey / width, middle * width, scale - 1);
        }
    }

    /** How colourful the least colourful pixel between the lids is, from {@code start} outwards. */
    private double[] profile(Mat rgb, double ex, double ey, double width, double start) {
        double turn = ex < 0 ? Math.atan2(-ey, -ex) : Math.atan2(ey, ex);
        double cx = xyz[3 * inner] + ex / 2;
        double cy = xyz[3 * inner + 1] + ey / 2;
        double[] profile = new double[Math.max(2, (int) ((FARTHEST - start) / STEP))];
        try (Scope scope = new Scope()) {
            Region region = new Region(cx, cy, width * SIZE / WIDTH, turn);
            byte[] patch = Pixels.bytes(region.crop(rgb, SIZE, scope));
            for (int i = 0; i < profile.length; i++) {
                double u = start + i * STEP;
                int x = (int) (SIZE / 2.0 + (ex < 0 ? -1 : 1) * (u - 0.5) * WIDTH);
                profile[i] = least(patch, Math.max(1, Math.min(SIZE - 2, x)), gap(u, ex, ey, width));
            }
        }
        return profile;
    }

    /** Where the upper and the lower lid are at {@code u}, in patch pixels. */
    private double[] gap(double u, double ex, double ey, double width) {
        return new double[] {lid(u, ex, ey, width, 9, 16) - 2, lid(u, ex, ey, width, 0, 9) + 2};
    }

    private double lid(double u, double ex, double ey, double width, int from, int to) {
        double best = 0;
        double weight = 0;
        for (int i = from; i < to; i++) {
            double dx = xyz[3 * points[i]] - xyz[3 * inner];
            double dy = xyz[3 * points[i] + 1] - xyz[3 * inner + 1];
            double along = (dx * ex + dy * ey) / (width * width);
            double across = (ex < 0 ? -1 : 1) * (dy * ex - dx * ey) / (width * width);
            double near = 1 / (1e-3 + (along - u) * (along - u));
            best += near * across;
            weight += near;
        }
        return SIZE / 2.0 + best / weight * WIDTH;
    }

    private static double least(byte[] patch, int x, double[] gap) {
        double least = Double.MAX_VALUE;
        for (int y = Math.max(1, (int) gap[0]); y <= Math.min(SIZE - 2, gap[1]); y++) {
            least = Math.min(least, colour(patch, x, y));
        }
        return least == Double.MAX_VALUE ? 1 : least;
    }

    /** Red over blue, in shares of the brightness; the mean of a small cross. */
    private static double colour(byte[] patch, int x, int y) {
        double red = 0;
        double blue = 0;
        double sum = 3;
        for (int k : new int[] {0, -1, 1, -SIZE, SIZE}) {
            int i = 3 * (y * SIZE + x + k);
            red += patch[i] & 255;
            blue += patch[i + 2] & 255;
            sum += (patch[i] & 255) + (patch[i + 1] & 255) + (patch[i + 2] & 255);
        }
        return 3 * (red - blue) / sum;
    }

    /** The last place as pale as the white of the eye, and a little more; NaN if white and skin do not differ. */
    private static double corner(double[] profile, double start) {
        double white = Double.MAX_VALUE;
        for (double v : profile) {
            white = Math.min(white, v);
        }
        double skin = 0;
        int outside = profile.length / 6;
        for (int i = profile.length - outside; i < profile.length; i++) {
            skin += profile[i] / outside;
        }
        if (!(skin - white > LEAST_DIFFERENCE)) {
            return Double.NaN;
        }
        int last = profile.length - 1;
        while (last > 0 && profile[last] > (skin + white) / 2) {
            last--;
        }
        return start + last * STEP + FLESH;
    }

    private void move(double ex, double ey, double middle, double change) {
        for (int ring = 0; ring < RINGS.length; ring++) {
            for (int i = ring == 0 ? 0 : RING_ENDS[ring - 1]; i < RING_ENDS[ring]; i++) {
                int k = 3 * points[i];
                double along = (xyz[k] - xyz[3 * inner]) * ex + (xyz[k + 1] - xyz[3 * inner + 1]) * ey;
                double shift = Math.max(0, along - middle) * change * RINGS[ring];
                if (points[i] != inner) {
                    xyz[k] += (float) (shift * ex);
                    xyz[k + 1] += (float) (shift * ey);
                }
            }
        }
    }
}
