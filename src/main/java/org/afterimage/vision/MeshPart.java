package org.afterimage.vision;

import java.util.ArrayList;
import java.util.List;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.dnn.Net;

/**
 * A part of the face that the attention model looks at more closely: the lips or an eye. It crops the feature map around
 * the first guess of some points and gives better ones, and for an eye the iris.
 */
final class MeshPart {
    /** Outer lower and upper, inner lower and upper, then the rings between them. */
    static final int[] LIPS = {
        61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, 185, 40, 39, 37, 0, 267, 269, 270, 409, 78, 95, 88, 178, 87,
        14, 317, 402, 318, 324, 308, 191, 80, 81, 82, 13, 312, 311, 310, 415, 76, 77, 90, 180, 85, 16, 315, 404, 320,
        307, 306, 184, 74, 73, 72, 11, 302, 303, 304, 408, 62, 96, 89, 179, 86, 15, 316, 403, 319, 325, 292, 183, 42,
        41, 38, 12, 268, 271, 272, 407
    };

    /** The person's own right eye, lids first; the same order as {@link #LEFT_EYE}. */
    static final int[] RIGHT_EYE = {
        33, 7, 163, 144, 145, 153, 154, 155, 133, 246, 161, 160, 159, 158, 157, 173, 130, 25, 110, 24, 23, 22, 26, 112,
        243, 247, 30, 29, 27, 28, 56, 190, 226, 31, 228, 229, 230, 231, 232, 233, 244, 113, 225, 224, 223, 222, 221,
        189, 35, 124, 46, 53, 52, 65, 143, 111, 117, 118, 119, 120, 121, 128, 245, 156, 70, 63, 105, 66, 107, 55, 193
    };

    static final int[] LEFT_EYE = {
        263, 249, 390, 373, 374, 380, 381, 382, 362, 466, 388, 387, 386, 385, 384, 398, 359, 255, 339, 254, 253, 252,
        256, 341, 463, 467, 260, 259, 257, 258, 286, 414, 446, 261, 448, 449, 450, 451, 452, 453, 464, 342, 445, 444,
        443, 442, 441, 413, 265, 353, 276, 283, 282, 295, 372, 340, 346, 347, 348, 349, 350, 357, 465, 383, 300, 293,
        334, 296, 336, 285, 417
    };

    static final int IRIS_POINTS = 5;

    private static final int FEATURES = 48; // side of the feature map; a quarter of the picture's
    private static final int CHANNELS = 32;
    private static final int CROP = 16;
    private static final double REACH = 1.5;

    private final Net net;
    private final List<String> outputs;
    private final int[] points;
    private final int leftmost;
    private final int rightmost;
    private final float[] crop = new float[CHANNELS * CROP * CROP];

    MeshPart(Net net, List<String> outputs, int[] points, int leftmost, int rightmost) {
        this.net = net;
        this.outputs = outputs;
        this.points = points;
        this.leftmost = leftmost;
        this.rightmost = rightmost;
    }

    /**
     * Refines the points in place.
     *
     * @param mesh x, y, z of 468 points in the 192 pixels of the network
     * @return the iris: middle, then four points of its edge, x and y each; empty for the lips
     */
    float[] refine(float[] features, float[] mesh) {
        double[] featuresFromCrop = featuresFromCrop(mesh);
        sample(features, featuresFromCrop);
        List<float[]> found = new ArrayList<>();
        try (Scope scope = new Scope()) {
            Mat blob = scope.keep(new Mat(new int[] {1, CHANNELS, CROP, CROP}, CvType.CV_32F));
            blob.put(new int[] {0, 0, 0, 0}, crop);
            net.setInput(blob);
            List<Mat> out = new ArrayList<>();
            net.forward(out, outputs);
            for (Mat mat : out) {
                found.add(Pixels.floats(scope.keep(scope.keep(mat).reshape(1, 1))));
            }
        }
        found.forEach(xy -> toMesh(xy, featuresFromCrop));
        for (int i = 0; i < points.length; i++) {
            mesh[3 * points[i]] = found.get(0)[2 * i];
            mesh[3 * points[i] + 1] = found.get(0)[2 * i + 1];
        }
        return found.size() > 1 ? found.get(1) : new float[0];
    }

    /** As MediaPipe's landmarks_to_transform_matrix does: the box of the points, level with two of them, enlarged. */
    private double[] featuresFromCrop(float[] mesh) {
        double angle =
                Math.atan2(mesh[3 * rightmost + 1] - mesh[3 * leftmost + 1], mesh[3 * rightmost] - mesh[3 * leftmost]);
        double c = Math.cos(angle);
        double s = Math.sin(angle);
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int point : points) {
            double x = mesh[3 * point] / 4;
            double y = mesh[3 * point + 1] / 4;
            left = Math.min(left, c * x + s * y);
            right = Math.max(right, c * x + s * y);
            top = Math.min(top, c * y - s * x);
            bottom = Math.max(bottom, c * y - s * x);
        }
        double u = (left + right) / 2;
        double v = (top + bottom) / 2;
        double kx = (right - left) * REACH / CROP;
        double ky = (bottom - top) * REACH / CROP;
        double half = CROP / 2.0;
        double tx = c * u - s * v - (c * kx - s * ky) * half;
        double ty = s * u + c * v - (s * kx + c * ky) * half;
        return new double[] {c * kx, -s * ky, tx, s * kx, c * ky, ty};
    }

    /** Bilinear; outside the map is zero. */
    private void sample(float[] features, double[] m) {
        for (int v = 0; v < CROP; v++) {
            for (int u = 0; u < CROP; u++) {
                double x = m[0] * (u + 0.5) + m[1] * (v + 0.5) + m[2] - 0.5;
                double y = m[3] * (u + 0.5) + m[4] * (v + 0.5) + m[5] - 0.5;
                boolean inside = x >= 0 && x < FEATURES - 1 && y >= 0 && y < FEATURES - 1;
                int at = inside ? ((int) y) * FEATURES + (int) x : 0;
                float fx = (float) (x - (int) x);
                float fy = (float) (y - (int) y);
                for (int k = 0; k < CHANNELS; k++) {
                    int i = k * FEATURES * FEATURES + at;
                    float upper = features[i] + fx * (features[i + 1] - features[i]);
                    float lower = features[i + FEATURES] + fx * (features[i + FEATURES + 1] - features[i + FEATURES]);
                    crop[(k * CROP + v) * CROP + u] = inside ? upper + fy * (lower - upper) : 0;
                }
            }
        }
    }

    /** The network tells points in quarters of a crop pixel; the mesh is in quarters of a feature. */
    private static void toMesh(float[] xy, double[] m) {
        for (int i = 0; i < xy.length; i += 2) {
            double u = xy[i] / 4;
            double v = xy[i + 1] / 4;
            xy[i] = (float) (4 * (m[0] * u + m[1] * v + m[2]));
            xy[i + 1] = (float) (4 * (m[3] * u + m[4] * v + m[5]));
        }
    }
}
