package org.afterimage.vision;

import java.util.Random;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfDouble;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** The grain of a photo: how strong the noise of its background is, fine and coarse, and more of the same kind. */
final class Grain {
    private static final long SEED = 20_261_123;
    /** The bands lie between these blurs, in pixels; 0 is the picture itself. */
    private static final double[] BLURS = {0, 0.8, 1.6, 3.2, 6.4};

    private static final int BINS = 2048;
    private static final double BIN = 1 / 32.0;
    /** Of a band, so that edges in the background are not taken for grain. */
    private static final double MOST = 12;

    private final double[] deviations = new double[BLURS.length - 1];

    /** @param where 255 where the photo is background */
    Grain(Mat rgb, Mat where) {
        try (Scope scope = new Scope()) {
            Mat grey = scope.mat();
            Imgproc.cvtColor(rgb, grey, Imgproc.COLOR_RGB2GRAY);
            grey.convertTo(grey, CvType.CV_32F);
            byte[] mask = Pixels.bytes(where);
            for (int band = 0; band < deviations.length; band++) {
                deviations[band] = deviation(Pixels.floats(band(grey, band, scope)), mask);
            }
        }
    }

    /** The deviation of all bands together, of 255. */
    double strength() {
        double sum = 0;
        for (double d : deviations) {
            sum += d * d;
        }
        return Math.sqrt(sum);
    }

    /** New grain of the same kind, RGB in 32 bits around 0; always the same. */
    Mat more(Size size, Scope scope) {
        Mat white = scope.keep(new Mat(size, CvType.CV_32F));
        float[] values = new float[(int) white.total()];
        Random random = new Random(SEED);
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        white.put(0, 0, values);
        Mat sum = scope.keep(new Mat(size, CvType.CV_32F, Scalar.all(0)));
        for (int band = 0; band < deviations.length; band++) {
            Mat part = band(white, band, scope);
            MatOfDouble mean = scope.keep(new MatOfDouble());
            MatOfDouble deviation = scope.keep(new MatOfDouble());
            Core.meanStdDev(part, mean, deviation);
            Core.addWeighted(sum, 1, part, deviations[band] / deviation.get(0, 0)[0], 0, sum);
        }
        Mat rgb = scope.mat();
        Imgproc.cvtColor(sum, rgb, Imgproc.COLOR_GRAY2RGB);
        return rgb;
    }

    private static Mat band(Mat grey, int band, Scope scope) {
        Mat fine = blurred(grey, BLURS[band], scope);
        Mat difference = scope.mat();
        Core.subtract(fine, blurred(grey, BLURS[band + 1], scope), difference);
        return difference;
    }

    private static Mat blurred(Mat grey, double sigma, Scope scope) {
        if (sigma == 0) {
            return grey;
        }
        Mat out = scope.mat();
        Imgproc.GaussianBlur(grey, out, new Size(), sigma);
        return out;
    }

    /** From the median of the absolute values: edges hardly count. */
    private static double deviation(float[] values, byte[] mask) {
        int[] histogram = new int[BINS];
        int count = 0;
        for (int i = 0; i < mask.length; i++) {
            if (mask[i] != 0) {
                histogram[Math.min(BINS - 1, (int) (Math.abs(values[i]) / BIN))]++;
                count++;
            }
        }
        int bin = 0;
        for (int seen = 0; bin < BINS - 1 && seen + histogram[bin] < count / 2; bin++) {
            seen += histogram[bin];
        }
        return count == 0 ? 0 : Math.min(MOST, bin * BIN * 1.4826);
    }
}
