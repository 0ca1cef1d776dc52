package org.afterimage.face;

import static org.afterimage.face.Anatomy.smooth;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.afterimage.media.Picture;

/** Paints what is seen in an open mouth, in the colours of the photo. */
final class MouthPainter {
    /** Of the pictures of teeth: centimetres along the arch either side of the middle. */
    static final double ARCH = 3.4;

    static final int TEETH_WIDTH = 512;
    static final int TEETH_HEIGHT = 112;
    private static final double[] UPPER = {0.84, 0.66, 0.76, 0.68, 0.66}; // widths, centimetres, from the middle
    private static final double[] LOWER = {0.53, 0.58, 0.67, 0.68, 0.70};
    private static final double[] IVORY = {226, 212, 188};
    private static final double[] GUM = {176, 104, 98};
    private static final double[] DARK = {34, 15, 13};
    private static final double[] TONGUE = {184, 84, 84};

    private final Palette palette;
    private final RandomGenerator random = new SplittableRandom(4);

    MouthPainter(Palette palette) {
        this.palette = palette;
    }

    /**
     * A row of teeth with its gum. Rows of the picture run from the gum's end (0) to the cutting edges (1).
     *
     * @param height of the picture in centimetres
     * @param length of the middle teeth, centimetres
     */
    Picture teeth(boolean upper, double height, double length) {
        Picture picture = new Picture(TEETH_WIDTH, TEETH_HEIGHT);
        double[] widths = upper ? UPPER : LOWER;
        double[] tone = new double[2 * widths.length];
        double[] reach = new double[2 * widths.length];
        for (int i = 0; i < tone.length; i++) {
            tone[i] = 1 + 0.06 * (random.nextDouble() - 0.5);
            reach[i] = 0.07 * (random.nextDouble() - 0.5);
        }
        for (int y = 0; y < TEETH_HEIGHT; y++) {
            for (int x = 0; x < TEETH_WIDTH; x++) {
                double along = ((x + 0.5) / TEETH_WIDTH * 2 - 1) * ARCH;
                double above = (1 - (y + 0.5) / TEETH_HEIGHT) * height; // from the cutting edge
                tooth(picture, x, y, along, above, widths, length, tone, reach);
            }
        }
        return picture;
    }

    private void tooth(
            Picture picture,
            int px,
            int py,
            double along,
            double above,
            double[] widths,
            double length,
            double[] tone,
            double[] reach) {
        int i = 0;
        double start = 0;
        while (i < widths.length - 1 && Math.abs(along) > start + widths[i]) {
            start += widths[i++];
        }
        double across = (Math.abs(along) - start) / widths[i] * 2 - 1; // -1 to 1 over the tooth
        int which = along < 0 ? i : widths.length + i;
        double canine = i == 2 ? 0.05 : i == 1 ? -0.06 : 0;
        double top = length + canine + reach[which];
        double round = Math.pow(Math.abs(across), 4);
        double edge = 0.05 + reach[which] * 0.4 - canine * 0.4 + 0.13 * Math.pow(Math.abs(across), 3.2);
        double gumLine = top - 0.16 * round;
        double tooth = smooth((above - edge) / 0.05) * smooth((1.0 - Math.abs(across)) / 0.09);
        double bulge = 1 - 0.22 * Math.pow(Math.abs(across), 2.4) - 0.10 * smooth((above - 0.45 * top) / top);
        double tip = 1 - 0.10 * (1 - smooth((above - edge) / 0.28));
        double shade = bulge * tip * tone[which];
        double gum = smooth((above - gumLine) / 0.06);
        double gumShade = 0.85 - 0.25 * smooth((above - top - 0.1) / 0.5) + 0.08 * round;
        double back = 1 - 0.35 * smooth((Math.abs(along) - 1.2) / 2.0);
        double covered = Math.max(tooth, gum);
        double[] colour = new double[3];
        for (int c = 0; c < 3; c++) {
            double enamel = IVORY[c] * shade * tooth + DARK[c] * (1 - tooth);
            colour[c] = back * (enamel * (1 - gum) + GUM[c] * gumShade * gum);
        }
        put(picture, px, py, colour, Math.max(covered, smooth((above - edge - 0.1) / 0.1)));
    }

    /** The dark behind everything: lighter and redder towards its rim. */
    Picture cavity() {
        Picture picture = new Picture(64, 64);
        for (int y = 0; y < 64; y++) {
            for (int x = 0; x < 64; x++) {
                double dx = (x + 0.5) / 32 - 1;
                double dy = (y + 0.5) / 32 - 1;
                double rim = smooth(dx * dx * 0.5 + Math.max(0, dy) * Math.max(0, dy) * 0.9);
                double[] colour = {
                    DARK[0] * (0.45 + 1.1 * rim), DARK[1] * (0.45 + 0.9 * rim), DARK[2] * (0.45 + 0.9 * rim)
                };
                put(picture, x, y, colour, 1);
            }
        }
        return picture;
    }

    /** The tongue seen from in front: dark at the back (top), a soft groove in the middle. */
    Picture tongue() {
        Picture picture = new Picture(96, 64);
        for (int y = 0; y < 64; y++) {
            for (int x = 0; x < 96; x++) {
                double dx = (x + 0.5) / 48 - 1;
                double up = 1 - (y + 0.5) / 64;
                double outline = 1 - dx * dx * 0.9 - up * up * 0.75;
                double groove = 1 - 0.2 * Math.exp(-dx * dx * 60) * smooth(up * 2);
                double light = (0.24 + 0.82 * smooth((0.95 - up) / 0.8)) * (1 - 0.45 * dx * dx) * groove;
                double wet = 0.10 * Math.exp(-(Math.pow(Math.abs(dx) - 0.3, 2) * 30 + Math.pow(up - 0.35, 2) * 40));
                double[] colour = new double[3];
                for (int c = 0; c < 3; c++) {
                    colour[c] = TONGUE[c] * light + 255 * wet * 0.5;
                }
                put(picture, x, y, colour, smooth(outline / 0.18));
            }
        }
        return picture;
    }

    /** One dark pixel, for shadows. */
    Picture shadow() {
        Picture picture = new Picture(2, 2);
        for (int i = 0; i < 4; i++) {
            put(picture, i % 2, i / 2, new double[] {12, 6, 5}, 1);
        }
        return picture;
    }

    private void put(Picture picture, int x, int y, double[] colour, double alpha) {
        double noise = palette.grain() * 0.8 * random.nextGaussian();
        int argb = (int) Math.round(255 * alpha) << 24;
        for (int c = 0; c < 3; c++) {
            double shown = palette.shown(c, colour[0], colour[1], colour[2]) + noise;
            argb |= (int) Math.min(255, Math.max(0, Math.round(shown))) << (16 - 8 * c);
        }
        picture.setArgb(x, y, argb);
    }
}
