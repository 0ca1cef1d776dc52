package org.afterimage.vision;

import java.util.Random;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfDouble;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Paints over the person: a smooth film with the grain of the photo. */
final class Background {
    private static final long SEED = 20_261_123;
    private static final double GRAIN_BLUR = 0.6;
    /** Of the grain, so that edges in the photo are not taken for it. */
    private static final double MOST_GRAIN = 8;

    private Background() {}

    /**
     * The background everywhere.
     *
     * @param alpha of the person, 0 to 1 in 32 bits
     * @param margin how far around the person the photo is not trusted, pixels
     */
    static Mat fill(Mat rgb, Mat alpha, double margin, Scope scope) {
        Mat hole = scope.mat();
        Core.compare(alpha, Scalar.all(0.02), hole, Core.CMP_GT);
        int reach = 2 * (int) Math.ceil(margin) + 1;
        Imgproc.dilate(
                hole, hole, scope.keep(Imgproc.getStructuringElement(Imgproc.MORPH_ELLIPSE, new Size(reach, reach))));
        Mat film = scope.mat();
        rgb.convertTo(film, CvType.CV_32F);
        float[] pixels = Pixels.floats(film);
        byte[] holes = Pixels.bytes(hole);
        boolean[] isHole = new boolean[holes.length];
        for (int i = 0; i < holes.length; i++) {
            isHole[i] = holes[i] != 0;
        }
        new Membrane(rgb.cols(), rgb.rows(), pixels, isHole).fill();
        film.put(0, 0, pixels);
        Core.add(film, grain(rgb, hole, scope), film, hole);
        Mat out = scope.mat();
        film.convertTo(out, CvType.CV_8U);
        return out;
    }

    /** Noise as strong as what is left of the photo, outside the hole, when its slow changes are taken away. */
    private static Mat grain(Mat rgb, Mat hole, Scope scope) {
        Mat outside = scope.mat();
        Core.bitwise_not(hole, outside);
        double strength = Core.countNonZero(outside) == 0 ? 0 : residual(rgb, outside, scope);
        Mat noise = scope.keep(new Mat(rgb.size(), CvType.CV_32F));
        float[] values = new float[(int) rgb.total()];
        Random random = new Random(SEED);
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        noise.put(0, 0, values);
        Imgproc.GaussianBlur(noise, noise, new Size(), GRAIN_BLUR);
        MatOfDouble mean = scope.keep(new MatOfDouble());
        MatOfDouble deviation = scope.keep(new MatOfDouble());
        Core.meanStdDev(noise, mean, deviation);
        Core.multiply(noise, Scalar.all(strength / deviation.get(0, 0)[0]), noise);
        Mat three = scope.mat();
        Imgproc.cvtColor(noise, three, Imgproc.COLOR_GRAY2RGB);
        return three;
    }

    /** The median absolute residual, as a deviation: robust against edges in the background. */
    private static double residual(Mat rgb, Mat where, Scope scope) {
        Mat grey = scope.mat();
        Imgproc.cvtColor(rgb, grey, Imgproc.COLOR_RGB2GRAY);
        grey.convertTo(grey, CvType.CV_32F);
        Mat slow = scope.mat();
        Imgproc.GaussianBlur(grey, slow, new Size(), 2);
        Core.absdiff(grey, slow, grey);
        float[] residuals = Pixels.floats(grey);
        byte[] mask = Pixels.bytes(where);
        int[] histogram = new int[1024];
        int count = 0;
        for (int i = 0; i < mask.length; i++) {
            if (mask[i] != 0) {
                histogram[Math.min(1023, (int) (residuals[i] * 16))]++;
                count++;
            }
        }
        int bin = 0;
        for (int seen = 0; bin < 1023 && seen + histogram[bin] < count / 2; bin++) {
            seen += histogram[bin];
        }
        return Math.min(MOST_GRAIN, (bin + 0.5) / 16 * 1.4826);
    }
}
