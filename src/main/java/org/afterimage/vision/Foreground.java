package org.afterimage.vision;

import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Finds the colours that person and background have of their own where both share a pixel, from coarse to fine.
 *
 * @see <a href="https://arxiv.org/abs/2006.14970">Germer, Uelwer, Conrad, Harmeling 2020, Fast multi-level foreground
 *     estimation</a>
 */
final class Foreground {
    private static final float REGULARIZATION = 5e-3f;
    private static final float GRADIENT_WEIGHT = 0.1f;
    private static final int SMALL = 32;
    private static final int SMALL_ROUNDS = 10;
    private static final int LARGE_ROUNDS = 2;

    private final float[] image;
    private final float[] alpha;
    private final int width;
    private final int height;
    /** RGB of the person, then of the background, six numbers a pixel. */
    private final float[] colours;

    private Foreground(Mat rgb, Mat alpha, Foreground coarser) {
        this.width = rgb.cols();
        this.height = rgb.rows();
        this.image = Pixels.floats(rgb);
        this.alpha = Pixels.floats(alpha);
        this.colours = coarser.enlarged(width, height);
        int rounds = Math.max(width, height) <= SMALL ? SMALL_ROUNDS : LARGE_ROUNDS;
        for (int i = 0; i < rounds; i++) {
            relax();
        }
    }

    /** One pixel: the start. */
    private Foreground() {
        width = 1;
        height = 1;
        image = new float[3];
        alpha = new float[1];
        colours = new float[] {127, 127, 127, 127, 127, 127};
    }

    /** The person's colours, RGB in 32 bits, 0 to 255. */
    static Mat estimate(Mat rgb, Mat alpha, Scope scope) {
        Mat image = scope.mat();
        rgb.convertTo(image, CvType.CV_32F);
        Foreground level = new Foreground();
        int longer = Math.max(rgb.cols(), rgb.rows());
        for (int size = 2; ; size *= 2) {
            double shrink = Math.min(1, size / (double) longer);
            Size area = new Size(
                    Math.max(1, Math.round(rgb.cols() * shrink)), Math.max(1, Math.round(rgb.rows() * shrink)));
            try (Scope inner = new Scope()) {
                Mat smallImage = inner.mat();
                Imgproc.resize(image, smallImage, area, 0, 0, Imgproc.INTER_AREA);
                Mat smallAlpha = inner.mat();
                Imgproc.resize(alpha, smallAlpha, area, 0, 0, Imgproc.INTER_AREA);
                level = new Foreground(smallImage, smallAlpha, level);
            }
            if (shrink >= 1) {
                return level.person(scope);
            }
        }
    }

    private Mat person(Scope scope) {
        float[] rgb = new float[width * height * 3];
        for (int i = 0; i < width * height; i++) {
            System.arraycopy(colours, 6 * i, rgb, 3 * i, 3);
        }
        Mat mat = scope.keep(new Mat(height, width, CvType.CV_32FC3));
        mat.put(0, 0, rgb);
        return mat;
    }

    private float[] enlarged(int toWidth, int toHeight) {
        float[] large = new float[toWidth * toHeight * 6];
        for (int y = 0; y < toHeight; y++) {
            for (int x = 0; x < toWidth; x++) {
                int from =
                        Math.min(height - 1, y * height / toHeight) * width + Math.min(width - 1, x * width / toWidth);
                System.arraycopy(colours, 6 * from, large, 6 * (y * toWidth + x), 6);
            }
        }
        return large;
    }

    private void relax() {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                solve(
                        i,
                        y > 0 ? i - width : i,
                        y < height - 1 ? i + width : i,
                        x > 0 ? i - 1 : i,
                        x < width - 1 ? i + 1 : i);
            }
        }
    }

    /** The two colours of a pixel that explain it and are near those of its neighbours: 2 equations a channel. */
    private void solve(int i, int up, int down, int left, int right) {
        float a = alpha[i];
        float wu = weight(a, up);
        float wd = weight(a, down);
        float wl = weight(a, left);
        float wr = weight(a, right);
        float sum = wu + wd + wl + wr;
        float m00 = a * a + sum;
        float m01 = a * (1 - a);
        float m11 = (1 - a) * (1 - a) + sum;
        float scale = 1 / (m00 * m11 - m01 * m01);
        for (int c = 0; c < 3; c++) {
            float b0 = a * image[3 * i + c] + neighbours(c, up, down, left, right, wu, wd, wl, wr);
            float b1 = (1 - a) * image[3 * i + c] + neighbours(c + 3, up, down, left, right, wu, wd, wl, wr);
            colours[6 * i + c] = clamp((b0 * m11 - b1 * m01) * scale);
            colours[6 * i + c + 3] = clamp((b1 * m00 - b0 * m01) * scale);
        }
    }

    private float neighbours(int c, int u, int d, int l, int r, float wu, float wd, float wl, float wr) {
        return wu * colours[6 * u + c] + wd * colours[6 * d + c] + wl * colours[6 * l + c] + wr * colours[6 * r + c];
    }

    private float weight(float a, int neighbour) {
        return REGULARIZATION + GRADIENT_WEIGHT * Math.abs(a - alpha[neighbour]);
    }

    private static float clamp(float v) {
        return v < 0 ? 0 : Math.min(v, 255);
    }
}
