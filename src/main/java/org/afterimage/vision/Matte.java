package org.afterimage.vision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.opencv.ximgproc.Ximgproc;

/**
 * Makes a fine alpha out of a coarse mask: what is surely person or surely not stays; the band between, wide at the hair,
 * is solved by guided filtering again and again, which is how the matting Laplacian is relaxed.
 *
 * @see <a href="https://doi.org/10.1109/TPAMI.2012.213">He, Sun, Tang 2013, Guided image filtering</a>
 * @see <a href="https://doi.org/10.1109/CVPR.2010.5539896">He, Sun, Tang 2010, Fast matting using large kernel matting
 *     Laplacian matrices</a>
 */
final class Matte {
    // widths of the band, in distances of the outer eye corners
    private static final double HAIR_IN = 0.035;
    private static final double HAIR_OUT = 0.16;
    private static final double BODY = 0.03;
    private static final double WINDOW = 0.05;
    private static final double SMOOTHNESS = 1e-5;
    private static final int ROUNDS = 3;
    /** How strongly the guess from colours holds against its neighbourhood. */
    private static final float PULL = 0.5f;
    /** Outline of the face in the mesh, all of it surely person. */
    private static final int[] OVAL = {
        10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149,
        150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109
    };

    /** Alpha below this is taken for clear, above its complement for opaque. */
    private static final float HAZE = 0.05f;

    /** Blur before colours are compared, pixels. */
    private static final double CALM = 0.8;

    private Matte() {}

    /** Alpha, 0 to 1 in 32 bits. */
    static Mat alpha(Mat rgb, Mat chance, Landmarks face, Scope scope) {
        double unit = face.eyeDistance();
        Mat person = person(chance, face, scope);
        Mat inside = scope.mat();
        Imgproc.distanceTransform(person, inside, Imgproc.DIST_L2, 5);
        Mat outside = scope.mat();
        Core.bitwise_not(person, person);
        Imgproc.distanceTransform(person, outside, Imgproc.DIST_L2, 5);
        Mat known = scope.keep(new Mat(rgb.size(), CvType.CV_8U, Scalar.all(0)));
        Mat alpha = scope.mat();
        chance.copyTo(alpha);
        trimap(alpha, known, inside, outside, face, unit);
        face(alpha, known, face);
        return solve(rgb, alpha, known, Math.max(3, (int) Math.round(unit * WINDOW)), scope);
    }

    /** The piece of the mask that holds the face. */
    private static Mat person(Mat chance, Landmarks face, Scope scope) {
        Mat mask = scope.mat();
        Core.compare(chance, Scalar.all(0.5), mask, Core.CMP_GT);
        face(mask, null, face);
        Mat labels = scope.mat();
        Imgproc.connectedComponents(mask, labels);
        double[] label = labels.get(
                Math.max(0, Math.min(mask.rows() - 1, (int) face.y(4))),
                Math.max(0, Math.min(mask.cols() - 1, (int) face.x(4))));
        Core.compare(labels, Scalar.all(label[0]), mask, Core.CMP_EQ);
        return mask;
    }

    private static void trimap(Mat alpha, Mat known, Mat inside, Mat outside, Landmarks face, double unit) {
        float[] in = Pixels.floats(inside);
        float[] out = Pixels.floats(outside);
        float[] a = Pixels.floats(alpha);
        byte[] k = new byte[a.length];
        int width = alpha.cols();
        for (int i = 0; i < a.length; i++) {
            double hair = hair(i / width, face);
            double bandIn = unit * (BODY + hair * (HAIR_IN - BODY));
            double bandOut = unit * (BODY + hair * (HAIR_OUT - BODY));
            if (in[i] > bandIn) {
                a[i] = 1;
                k[i] = -1;
            } else if (out[i] > bandOut) {
                a[i] = 0;
                k[i] = -1;
            }
        }
        alpha.put(0, 0, a);
        known.put(0, 0, k);
    }

    /** 1 down to the mouth, 0 from the chin on: long hair is met by the wider band above. */
    private static double hair(int y, Landmarks face) {
        double t = (face.y(152) - y) / Math.max(1, face.y(152) - face.y(13));
        return Math.max(0, Math.min(1, t));
    }

    /** Fills the oval of the face with person. */
    private static void face(Mat mask, @Nullable Mat known, Landmarks face) {
        Point[] points = new Point[OVAL.length];
        for (int i = 0; i < OVAL.length; i++) {
            // a little inside: the mesh may bulge over the cheek
            double x = face.x(4) + 0.93 * (face.x(OVAL[i]) - face.x(4));
            double y = face.y(4) + 0.93 * (face.y(OVAL[i]) - face.y(4));
            points[i] = new Point(x, y);
        }
        MatOfPoint polygon = new MatOfPoint(points);
        Imgproc.fillPoly(mask, List.of(polygon), Scalar.all(mask.depth() == CvType.CV_8U ? 255 : 1));
        if (known != null) {
            Imgproc.fillPoly(known, List.of(polygon), Scalar.all(255));
        }
        polygon.release();
    }

    private static Mat solve(Mat rgb, Mat alpha, Mat known, int radius, Scope scope) {
        Mat calm = scope.mat(); // less of the grain
        Imgproc.GaussianBlur(rgb, calm, new Size(), CALM);
        byte[] pixels = Pixels.bytes(calm);
        byte[] isKnown = Pixels.bytes(known);
        ColourGuess guess = new ColourGuess(rgb, alpha, known);
        float[] data = Pixels.floats(alpha);
        float[] pull = new float[data.length];
        for (int i = 0; i < data.length; i++) {
            if (isKnown[i] == 0) {
                float trust = guess.trust(i);
                data[i] = trust * stretched(guess.alpha(pixels, i), data[i]) + (1 - trust) * steep(data[i]);
                pull[i] = PULL;
            } else {
                pull[i] = 1;
            }
        }
        Mat guide = scope.mat();
        rgb.convertTo(guide, CvType.CV_32F, 1 / 255.0);
        alpha.put(0, 0, data);
        Mat next = scope.mat();
        for (int round = 0; round < ROUNDS; round++) {
            Ximgproc.guidedFilter(
                    guide, alpha, next, Math.max(2, round < ROUNDS / 2 ? radius : radius / 2), SMOOTHNESS);
            float[] smooth = Pixels.floats(next);
            for (int i = 0; i < smooth.length; i++) {
                float a = smooth[i] + pull[i] * (data[i] - smooth[i]);
                smooth[i] = Math.max(0, Math.min(1, (a - HAZE) / (1 - 2 * HAZE)));
            }
            alpha.put(0, 0, smooth);
        }
        return alpha;
    }

    /** What the mask takes for person is opaque unless its colour says clearly background, and the other way round. */
    private static float stretched(float alpha, float chance) {
        float c = Math.max(0, Math.min(1, (chance - 0.2f) / 0.6f));
        float clear = 0.05f * c + 0.25f * (1 - c);
        float opaque = 0.4f * c + 1f * (1 - c);
        return Math.max(0, Math.min(1, (alpha - clear) / (opaque - clear)));
    }

    private static float steep(float chance) {
        return Math.max(0, Math.min(1, (chance - 0.35f) / 0.3f));
    }
}
