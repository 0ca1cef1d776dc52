package org.afterimage.vision;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Guesses alpha from colour alone: how far a pixel is from the colour of the background, compared with the colour of the
 * person, both carried on smoothly from where they are known. A colour unlike either is taken for the person.
 */
final class ColourGuess {
    private static final int WORK_SIDE = 512;
    /** Difference of the two colours at which the guess is half trusted, of 255. */
    private static final float TELLING = 12;
    /** Of the grain: what is further from the background is hardly ever grain. */
    private static final float DEVIATIONS = 2.5f;

    /** What differs less is the grain of the photo. */
    private static final float LEAST_NOISE = 6;

    private final float[] person;
    private final float[] background;
    private final float noise;

    /**
     * @param known 255 where alpha is known
     * @param alpha 0 or 1 there
     */
    ColourGuess(Mat rgb, Mat alpha, Mat known) {
        try (Scope scope = new Scope()) {
            Mat surelyBehind = scope.mat();
            Core.compare(alpha, Scalar.all(0.5), surelyBehind, Core.CMP_LT);
            Core.bitwise_and(surelyBehind, known, surelyBehind);
            noise = (float) Math.max(LEAST_NOISE, DEVIATIONS * new Grain(rgb, surelyBehind).strength());
            person = carriedOn(rgb, alpha, known, true, scope);
            background = carriedOn(rgb, alpha, known, false, scope);
        }
    }

    /** The guess for pixel {@code i} of colour {@code rgb}. */
    float alpha(byte[] rgb, int i) {
        float apart = 0;
        for (int c = 3 * i; c < 3 * i + 3; c++) {
            apart += ((rgb[c] & 255) - background[c]) * ((rgb[c] & 255) - background[c]);
        }
        float difference = (float) Math.max(0, Math.sqrt(apart) - noise);
        return Math.min(1, difference / (float) Math.max(1, Math.sqrt(contrast(i)) - noise));
    }

    /** How far the guess can be trusted, 0 to 1. */
    float trust(int i) {
        float contrast = contrast(i);
        return contrast / (contrast + (TELLING + 2 * noise) * (TELLING + 2 * noise));
    }

    private float contrast(int i) {
        float sum = 0;
        for (int c = 3 * i; c < 3 * i + 3; c++) {
            sum += (person[c] - background[c]) * (person[c] - background[c]);
        }
        return sum;
    }

    private static float[] carriedOn(Mat rgb, Mat alpha, Mat known, boolean ofPerson, Scope scope) {
        double shrink = Math.min(1, WORK_SIDE / (double) Math.max(rgb.cols(), rgb.rows()));
        Size size = new Size(Math.round(rgb.cols() * shrink), Math.round(rgb.rows() * shrink));
        Mat small = scope.mat();
        Imgproc.resize(rgb, small, size, 0, 0, Imgproc.INTER_AREA);
        small.convertTo(small, CvType.CV_32F);
        Mat smallAlpha = scope.mat();
        Imgproc.resize(alpha, smallAlpha, size, 0, 0, Imgproc.INTER_NEAREST);
        Mat smallKnown = scope.mat();
        Imgproc.resize(known, smallKnown, size, 0, 0, Imgproc.INTER_NEAREST);
        float[] a = Pixels.floats(smallAlpha);
        byte[] k = Pixels.bytes(smallKnown);
        boolean[] hole = new boolean[a.length];
        for (int i = 0; i < a.length; i++) {
            hole[i] = k[i] == 0 || a[i] > 0.5f != ofPerson;
        }
        float[] pixels = Pixels.floats(small);
        new Membrane(small.cols(), small.rows(), pixels, hole).fill();
        small.put(0, 0, pixels);
        Mat large = scope.mat();
        Imgproc.resize(small, large, rgb.size(), 0, 0, Imgproc.INTER_LINEAR);
        return Pixels.floats(large);
    }
}
