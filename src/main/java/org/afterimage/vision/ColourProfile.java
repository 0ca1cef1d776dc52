package org.afterimage.vision;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.afterimage.media.Picture;

/** Turns the colours of a picture with an embedded ICC profile into sRGB. */
final class ColourProfile {
    /** Points of the table along each colour axis; between them it is linear. */
    private static final int GRID = 33;

    private ColourProfile() {}

    /** Converts in place; profiles that are no RGB profiles, or say sRGB, or are broken, leave the picture as it is. */
    static void toSrgb(Picture picture, byte[] profile) {
        if (profile.length == 0 || new String(profile, StandardCharsets.ISO_8859_1).contains("sRGB IEC61966")) {
            return;
        }
        try {
            ICC_Profile icc = ICC_Profile.getInstance(profile);
            if (icc.getColorSpaceType() == ColorSpace.TYPE_RGB) {
                apply(picture.rgba(), table(new ICC_ColorSpace(icc)));
            }
        } catch (IllegalArgumentException | CMMException e) {
            System.getLogger(ColourProfile.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "the colour profile of the photo is damaged and is left out: " + e);
        }
    }

    private static float[] table(ColorSpace space) {
        float[] table = new float[GRID * GRID * GRID * 3];
        float[] colour = new float[3];
        for (int i = 0; i < GRID * GRID * GRID; i++) {
            int plane = i / (GRID * GRID);
            colour[0] = plane / (GRID - 1f);
            colour[1] = i / GRID % GRID / (GRID - 1f);
            colour[2] = i % GRID / (GRID - 1f);
            System.arraycopy(space.toRGB(colour), 0, table, 3 * i, 3);
        }
        return table;
    }

    private static void apply(ByteBuffer rgba, float[] table) {
        float[] out = new float[3];
        for (int i = 0; i < rgba.capacity(); i += 4) {
            look(table, rgba.get(i) & 255, rgba.get(i + 1) & 255, rgba.get(i + 2) & 255, out);
            for (int c = 0; c < 3; c++) {
                rgba.put(i + c, (byte) Math.round(255 * out[c]));
            }
        }
    }

    /** Trilinear. */
    private static void look(float[] table, int r, int g, int b, float[] out) {
        float step = (GRID - 1) / 255f;
        int r0 = Math.min(GRID - 2, (int) (r * step));
        int g0 = Math.min(GRID - 2, (int) (g * step));
        int b0 = Math.min(GRID - 2, (int) (b * step));
        float fr = r * step - r0;
        float fg = g * step - g0;
        float fb = b * step - b0;
        for (int c = 0; c < 3; c++) {
            float sum = 0;
            for (int corner = 0; corner < 8; corner++) {
                int dr = corner >> 2;
                int dg = corner >> 1 & 1;
                int db = corner & 1;
                float weight = (dr == 1 ? fr : 1 - fr) * (dg == 1 ? fg : 1 - fg) * (db == 1 ? fb : 1 - fb);
                sum += weight * table[3 * (((r0 + dr) * GRID + g0 + dg) * GRID + b0 + db) + c];
            }
            out[c] = Math.max(0, Math.min(1, sum));
        }
    }
}
