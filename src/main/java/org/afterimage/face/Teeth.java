package org.afterimage.face;

import java.awt.geom.Path2D;
import org.afterimage.media.Picture;
import org.afterimage.vision.Landmarks;

/** Looks for teeth between the lips of a photo. */
final class Teeth {
    /** Inner edge of the lips, once around. */
    private static final int[] INNER_LIPS = {
        78, 95, 88, 178, 87, 14, 317, 402, 318, 324, 308, 415, 310, 311, 312, 13, 82, 81, 80, 191
    };

    private static final double LEAST_GAP = 0.03;
    private static final double BRIGHT = 0.6;
    private static final double LEAST_SHARE = 0.2;

    private Teeth() {}

    /** Whether a good part of the gap is as bright as teeth are, compared with the skin of the cheeks. */
    static boolean show(Picture photo, Landmarks face) {
        if (face.distance(13, 14) < LEAST_GAP * face.eyeDistance()) {
            return false;
        }
        double skin = (luma(photo, face, 50) + luma(photo, face, 280)) / 2;
        Path2D gap = new Path2D.Double();
        gap.moveTo(face.x(INNER_LIPS[0]), face.y(INNER_LIPS[0]));
        for (int point : INNER_LIPS) {
            gap.lineTo(face.x(point), face.y(point));
        }
        var box = gap.getBounds();
        int inside = 0;
        int bright = 0;
        for (int y = Math.max(0, box.y); y < Math.min(photo.height(), box.y + box.height); y++) {
            for (int x = Math.max(0, box.x); x < Math.min(photo.width(), box.x + box.width); x++) {
                if (gap.contains(x + 0.5, y + 0.5)) {
                    inside++;
                    bright += tooth(photo.argb(x, y), skin) ? 1 : 0;
                }
            }
        }
        return bright > LEAST_SHARE * inside;
    }

    /** Bright, and not red as lips and tongue are. */
    private static boolean tooth(int argb, double skin) {
        int red = argb >> 16 & 255;
        int green = argb >> 8 & 255;
        return luma(argb) > BRIGHT * skin && red < 1.45 * green;
    }

    private static double luma(Picture photo, Landmarks face, int point) {
        int x = Math.max(0, Math.min(photo.width() - 1, Math.round(face.x(point))));
        int y = Math.max(0, Math.min(photo.height() - 1, Math.round(face.y(point))));
        return luma(photo.argb(x, y));
    }

    private static double luma(int argb) {
        return 0.299 * (argb >> 16 & 255) + 0.587 * (argb >> 8 & 255) + 0.114 * (argb & 255);
    }
}
