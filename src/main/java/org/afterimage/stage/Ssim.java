package org.afterimage.stage;

import org.afterimage.media.Picture;

/**
 * Structural similarity of two pictures' luma over 8x8 windows.
 *
 * @see <a href="https://doi.org/10.1109/TIP.2003.819861">Wang et al. 2004, Image quality assessment</a>
 */
final class Ssim {
    private static final int WINDOW = 8;
    private static final double C1 = 6.5025; // (0.01 * 255)^2
    private static final double C2 = 58.5225; // (0.03 * 255)^2

    private Ssim() {}

    /** The mean over a region, which is cut to the pictures. */
    static double of(Picture a, Picture b, int left, int top, int width, int height) {
        double sum = 0;
        int n = 0;
        for (int y = Math.max(0, top); y + WINDOW <= Math.min(a.height(), top + height); y += 2) {
            for (int x = Math.max(0, left); x + WINDOW <= Math.min(a.width(), left + width); x += 2) {
                sum += window(a, b, x, y);
                n++;
            }
        }
        return sum / n;
    }

    private static double window(Picture a, Picture b, int left, int top) {
        double sa = 0;
        double sb = 0;
        double saa = 0;
        double sbb = 0;
        double sab = 0;
        for (int y = top; y < top + WINDOW; y++) {
            for (int x = left; x < left + WINDOW; x++) {
                double va = luma(a, x, y);
                double vb = luma(b, x, y);
                sa += va;
                sb += vb;
                saa += va * va;
                sbb += vb * vb;
                sab += va * vb;
            }
        }
        double n = WINDOW * WINDOW;
        double ma = sa / n;
        double mb = sb / n;
        double covariance = sab / n - ma * mb;
        return (2 * ma * mb + C1)
                * (2 * covariance + C2)
                / ((ma * ma + mb * mb + C1) * (saa / n - ma * ma + sbb / n - mb * mb + C2));
    }

    private static double luma(Picture picture, int x, int y) {
        int argb = picture.argb(x, y);
        return 0.2126 * (argb >> 16 & 255) + 0.7152 * (argb >> 8 & 255) + 0.0722 * (argb & 255);
    }
}
