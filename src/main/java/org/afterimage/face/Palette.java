package org.afterimage.face;

import org.afterimage.media.Picture;

/**
 * The colours of a photo: how bright, how colourful and how warm it is, judged by the skin, so that painted teeth and lids
 * look as if they had been photographed with the rest. Immutable.
 */
final class Palette {
    private static final int[] SKIN_POINTS = {205, 425, 50, 280, 101, 330, 151, 108, 337};
    private static final double[] USUAL_SKIN = {201, 160, 136}; // a well exposed print
    private static final double USUAL_CHROMA = 0.26;

    private final double[] skin = new double[3];
    private final double exposure;
    private final double chroma;
    private final double black;
    private final double grain;

    Palette(Likeness likeness, double unit) {
        Picture photo = likeness.photo();
        for (int c = 0; c < 3; c++) {
            for (int point : SKIN_POINTS) {
                double x = likeness.landmarks().x(point);
                double y = likeness.landmarks().y(point);
                skin[c] += Tones.mean(photo, x, y, 0.04 * unit, c) / SKIN_POINTS.length;
            }
        }
        exposure = Math.min(1.3, Math.max(0.4, luminance(skin) / luminance(USUAL_SKIN)));
        double top = Math.max(skin[0], Math.max(skin[1], skin[2]));
        double low = Math.min(skin[0], Math.min(skin[1], skin[2]));
        chroma = Math.min(1.2, (top - low) / Math.max(1, top) / USUAL_CHROMA);
        black = darkest(photo);
        grain = grain(likeness, unit);
    }

    /** Standard deviation of the photo's noise, in steps of 255. */
    double grain() {
        return grain;
    }

    double skin(int channel) {
        return skin[channel];
    }

    /** A channel of a colour as this photo would show it. */
    double shown(int channel, double r, double g, double b) {
        double grey = 0.2126 * r + 0.7152 * g + 0.0722 * b;
        double value = channel == 0 ? r : channel == 1 ? g : b;
        double tint = skin[channel] / luminance(skin) / (USUAL_SKIN[channel] / luminance(USUAL_SKIN));
        double coloured = grey + (value - grey) * Math.min(1, chroma);
        double warm = 1 + (Math.min(1.2, Math.max(0.8, tint)) - 1) * Math.min(1, chroma);
        return Math.min(255, black + coloured * warm * exposure * (255 - black) / 255);
    }

    private static double luminance(double[] rgb) {
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    /** The luma below which a hundredth of the photo lies. */
    private static double darkest(Picture photo) {
        int[] histogram = new int[256];
        int n = 0;
        int step = Math.max(1, photo.width() / 200);
        for (int y = 0; y < photo.height(); y += step) {
            for (int x = 0; x < photo.width(); x += step) {
                histogram[(int) Tones.luminance(photo, x + 0.5, y + 0.5)]++;
                n++;
            }
        }
        int seen = 0;
        int level = 0;
        while (level < 255 && seen + histogram[level] < n / 100) {
            seen += histogram[level++];
        }
        return Math.min(90, level);
    }

    /** From second differences on the cheeks, which skin's own shading hardly has. */
    private static double grain(Likeness likeness, double unit) {
        double sum = 0;
        int n = 0;
        for (int point : new int[] {50, 280, 205, 425}) {
            double reach = 0.06 * unit;
            for (double dy = -reach; dy <= reach; dy++) {
                for (double dx = -reach; dx <= reach; dx++) {
                    double x = likeness.landmarks().x(point) + dx;
                    double y = likeness.landmarks().y(point) + dy;
                    double d = Tones.luminance(likeness.photo(), x, y)
                            - (Tones.luminance(likeness.photo(), x - 1, y)
                                            + Tones.luminance(likeness.photo(), x + 1, y))
                                    / 2;
                    sum += d * d / 1.5;
                    n++;
                }
            }
        }
        return Math.min(10, Math.sqrt(sum / Math.max(1, n)));
    }
}
