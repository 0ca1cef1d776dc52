package org.afterimage.face;

import java.nio.ByteBuffer;
import org.afterimage.media.Picture;

/**
 * The person without the background, such that over the background it is the photo, to the last bit that alpha allows:
 * what the mask leaves open is solved from the three.
 */
final class Cutout {
    private Cutout() {}

    static Picture of(Likeness likeness) {
        ByteBuffer photo = likeness.photo().rgba();
        ByteBuffer mask = likeness.person().rgba();
        ByteBuffer behind = likeness.background().rgba();
        Picture out = new Picture(likeness.photo().width(), likeness.photo().height());
        for (int i = 0; i < photo.capacity(); i += 4) {
            int alpha = mask.get(i + 3) & 255;
            for (int c = 0; c < 3; c++) {
                alpha = Math.max(alpha, least(photo.get(i + c) & 255, behind.get(i + c) & 255));
            }
            for (int c = 0; c < 3; c++) {
                int p = photo.get(i + c) & 255;
                int b = behind.get(i + c) & 255;
                int colour = alpha == 0 ? p : Math.round((p * 255f - (255 - alpha) * b) / alpha);
                out.rgba().put(i + c, (byte) Math.min(255, Math.max(0, colour)));
            }
            out.rgba().put(i + 3, (byte) (alpha < 2 ? 0 : alpha));
        }
        return out;
    }

    /** The least alpha with which some colour over {@code behind} gives {@code photo}. */
    private static int least(int photo, int behind) {
        int more = photo - behind;
        return more > 2
                ? (255 * more + 254 - behind) / (255 - behind)
                : more < -2 ? (255 * -more + behind - 1) / behind : 0;
    }
}
