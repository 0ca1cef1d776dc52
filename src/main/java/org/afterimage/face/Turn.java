package org.afterimage.face;

import org.afterimage.media.Picture;

/** Turns pictures by quarters. */
final class Turn {
    private Turn() {}

    /** Turns back what is turned by so many quarters clockwise. */
    static Picture back(Picture picture, int quarters) {
        int turns = Math.floorMod(quarters, 4);
        if (turns == 0) {
            return picture;
        }
        int w = picture.width();
        int h = picture.height();
        Picture out = turns == 2 ? new Picture(w, h) : new Picture(h, w);
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int argb = picture.argb(x, y);
                switch (turns) {
                    case 1 -> out.setArgb(y, w - 1 - x, argb);
                    case 2 -> out.setArgb(w - 1 - x, h - 1 - y, argb);
                    default -> out.setArgb(h - 1 - y, x, argb);
                }
            }
        }
        return out;
    }
}
