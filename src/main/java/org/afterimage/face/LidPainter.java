package org.afterimage.face;

import static org.afterimage.face.Anatomy.smooth;

import java.util.SplittableRandom;
import org.afterimage.media.Picture;

/** Paints the skin of a shut upper lid from the skin around the eye. Rows run from the fold (0) to the lashes (1). */
final class LidPainter {
    private static final int WIDTH = 128;
    private static final int HEIGHT = 64;
    private static final double LASHES = 0.88; // where the lash line begins
    private static final double SKIN_SHARE = 0.1; // of the cheeks' skin in the lid's colour

    private final Likeness likeness;
    private final HeadFrame frame;
    private final Palette palette;
    private final SplittableRandom random = new SplittableRandom(9);

    LidPainter(Likeness likeness, HeadFrame frame, Palette palette) {
        this.likeness = likeness;
        this.frame = frame;
        this.palette = palette;
    }

    Picture paint(int[] upper, int[] lower) {
        Picture picture = new Picture(WIDTH, HEIGHT);
        double[] above = new double[3];
        double[] below = new double[3];
        for (int x = 0; x < WIDTH; x++) {
            double across = (x + 0.5) / WIDTH;
            sample(upper, across, 0.038, above);
            sample(lower, across, -0.06, below);
            for (int y = 0; y < HEIGHT; y++) {
                pixel(picture, x, y, across, above, below);
            }
        }
        return picture;
    }

    /** Mean colour near a lid's contour, {@code up} units above it. */
    private void sample(int[] contour, double across, double up, double[] into) {
        double place = across * (contour.length - 1);
        int i = (int) Math.min(contour.length - 2, place);
        double f = place - i;
        var points = likeness.landmarks();
        double y = up * frame.unit();
        double px =
                points.x(contour[i]) + f * (points.x(contour[i + 1]) - points.x(contour[i])) + frame.photo(0, 0, y, 0);
        double py =
                points.y(contour[i]) + f * (points.y(contour[i + 1]) - points.y(contour[i])) + frame.photo(1, 0, y, 0);
        for (int c = 0; c < 3; c++) {
            into[c] = Tones.mean(likeness.photo(), px, py, 0.015 * frame.unit(), c);
        }
    }

    private void pixel(Picture picture, int x, int y, double across, double[] above, double[] below) {
        double v = (y + 0.5) / HEIGHT;
        double lash = smooth((v - LASHES) / 0.04) * (1 - smooth((v - 0.965) / 0.035));
        double ends = smooth(Math.min(across, 1 - across) / 0.12);
        double shade = (0.80 + 0.15 * smooth((v - 0.1) / 0.5) - 0.10 * smooth((v - 0.6) / 0.3))
                * (0.84 + 0.16 * smooth(Math.min(across, 1 - across) / 0.3));
        double line = 0.62 * lash * (0.35 + 0.65 * ends);
        double noise = palette.grain() * random.nextGaussian() * 0.8;
        int argb = (int) Math.round(255 * (1 - smooth((v - 0.955) / 0.045))) << 24;
        for (int c = 0; c < 3; c++) {
            double near = above[c] + (below[c] - above[c]) * (0.45 + 0.4 * smooth(v));
            double skin = near + SKIN_SHARE * (palette.skin(c) - near);
            double value = skin * shade * (1 - line) + noise;
            argb |= (int) Math.min(255, Math.max(0, Math.round(value))) << 16 - 8 * c;
        }
        picture.setArgb(x, y, argb);
    }
}
