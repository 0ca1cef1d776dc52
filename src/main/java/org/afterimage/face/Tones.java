package org.afterimage.face;

import org.afterimage.media.Picture;

/** Reads colours off a picture; sRGB values 0 to 255. */
final class Tones {
    private Tones() {}

    /** Rec. 709 luma at a place, bilinear. */
    static double luminance(Picture picture, double x, double y) {
        return 0.2126 * at(picture, x, y, 0) + 0.7152 * at(picture, x, y, 1) + 0.0722 * at(picture, x, y, 2);
    }

    /** One channel at a place, bilinear, pixel centres at halves, clamped at the edges. */
    static double at(Picture picture, double x, double y, int channel) {
        double px = Math.min(picture.width() - 1.001, Math.max(0, x - 0.5));
        double py = Math.min(picture.height() - 1.001, Math.max(0, y - 0.5));
        int ix = (int) px;
        int iy = (int) py;
        double fx = px - ix;
        double fy = py - iy;
        return (1 - fy) * ((1 - fx) * raw(picture, ix, iy, channel) + fx * raw(picture, ix + 1, iy, channel))
                + fy * ((1 - fx) * raw(picture, ix, iy + 1, channel) + fx * raw(picture, ix + 1, iy + 1, channel));
    }

    /** Mean of one channel in a disc. */
    static double mean(Picture picture, double x, double y, double radius, int channel) {
        double sum = 0;
        int n = 0;
        for (int j = -3; j <= 3; j++) {
            for (int i = -3; i <= 3; i++) {
                if (i * i + j * j <= 10) {
                    sum += at(picture, x + i * radius / 3, y + j * radius / 3, channel);
                    n++;
                }
            }
        }
        return sum / n;
    }

    private static int raw(Picture picture, int x, int y, int channel) {
        int cx = Math.min(picture.width() - 1, Math.max(0, x));
        int cy = Math.min(picture.height() - 1, Math.max(0, y));
        return picture.rgba().get((cy * picture.width() + cx) * 4 + channel) & 255;
    }
}
