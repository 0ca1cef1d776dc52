package org.afterimage.face;

import static org.afterimage.face.Anatomy.smooth;

import org.afterimage.media.Picture;

/** Paints the skin of a shut upper lid from the skin around the eye. Rows run from the fold (0) to the lashes (1). */
final class LidPainter {
    private static final int WIDTH = 128;
    private static final int HEIGHT = 64;
    private static final double LASHES = 0.88; // where the lash line begins
    private static final double ABOVE = 0.045; // units from the contours to where skin is sampled
    private static final double BELOW = 0.07;
    private static final double DETAIL = 0.1; // units of skin below the eye that lend their structure
    private static final double[] WEIGHTS = {0.2126, 0.7152, 0.0722};
    private static final double SKIN_SHARE = 0.1; // of the cheeks' skin in the lid's colour

    private final Likeness likeness;
    private final HeadFrame frame;
    private final Palette palette;

    LidPainter(Likeness likeness, HeadFrame frame, Palette palette) {
        this.likeness = likeness;
        this.frame = frame;
        this.palette = palette;
    }

    Picture paint(int[] upper, int[] lower) {
        Picture picture = new Picture(WIDTH, HEIGHT);
        double[] above = new double[3];
        double[] below = new double[3];
        double[] at = new double[2];
        for (int x = 0; x < WIDTH; x++) {
            double across = (x + 0.5) / WIDTH;
            sample(upper, across, ABOVE, above);
            sample(lower, across, -BELOW, below);
            for (int y = 0; y < HEIGHT; y++) {
                double v = (y + 0.5) / HEIGHT;
                place(lower, across, -0.02 - DETAIL * (1 - v), at);
                pixel(picture, x, y, across, above, below, at);
            }
        }
        return picture;
    }

    /** Mean colour near a lid's contour, {@code up} units above it. */
    private void sample(int[] contour, double across, double up, double[] into) {
        double[] at = new double[2];
        place(contour, across, up, at);
        for (int c = 0; c < 3; c++) {
            into[c] = Tones.mean(likeness.photo(), at[0], at[1], 0.015 * frame.unit(), c);
        }
    }

    private void place(int[] contour, double across, double up, double[] into) {
        double place = across * (contour.length - 1);
        int i = (int) Math.min(contour.length - 2, place);
        double f = place - i;
        var points = likeness.landmarks();
        double y = up * frame.unit();
        into[0] =
                points.x(contour[i]) + f * (points.x(contour[i + 1]) - points.x(contour[i])) + frame.photo(0, 0, y, 0);
        into[1] =
                points.y(contour[i]) + f * (points.y(contour[i + 1]) - points.y(contour[i])) + frame.photo(1, 0, y, 0);
    }

    /** @param detail where in the photo to take the fine structure of skin from */
    private void pixel(Picture picture, int x, int y, double across, double[] above, double[] below, double[] detail) {
        double v = (y + 0.5) / HEIGHT;
        double lash = smooth((v - LASHES) / 0.05) * (1 - smooth((v - 0.965) / 0.035));
        double ends = smooth(Math.min(across, 1 - across) / 0.12);
        double bulge = smooth(v / 0.5);
        double shade = 1 - 0.05 * bulge - 0.12 * smooth((v - 0.55) / 0.35) - 0.10 * bulge * (1 - ends);
        double line = 0.55 * lash * (0.3 + 0.7 * ends);
        double fine = Tones.luminance(likeness.photo(), detail[0], detail[1]);
        double blurred = 1;
        for (int c = 0; c < 3; c++) {
            blurred += WEIGHTS[c] * Tones.mean(likeness.photo(), detail[0], detail[1], 0.03 * frame.unit(), c);
        }
        double structure = Math.min(1.12, Math.max(0.88, (fine + 1) / blurred));
        int argb = (int) Math.round(255 * (1 - smooth((v - 0.955) / 0.045))) << 24;
        for (int c = 0; c < 3; c++) {
            double middle = below[c] + SKIN_SHARE * (palette.skin(c) - below[c]);
            double skin = above[c] + bulge * 0.75 * (middle - above[c]);
            double value = skin * shade * structure * (1 - line);
            argb |= (int) Math.min(255, Math.max(0, Math.round(value))) << (16 - 8 * c);
        }
        picture.setArgb(x, y, argb);
    }
}
