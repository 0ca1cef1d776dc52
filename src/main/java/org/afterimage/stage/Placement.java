package org.afterimage.stage;

import static org.lwjgl.opengl.GL33C.*;

/**
 * Where the portrait lies in the picture, in whole pixels so that nothing is blurred.
 *
 * @param left of the portrait; negative if it is cut off there
 */
record Placement(int left, int top, int width, int height) {
    private static final double CUT_AT_TOP = 0.25; // heads stand high in portraits: cut more from the bottom

    static Placement of(StageSettings settings, int photoWidth, int photoHeight) {
        double x = settings.width() / (double) photoWidth;
        double y = settings.height() / (double) photoHeight;
        double scale = settings.fit() == Fit.CONTAIN ? Math.min(x, y) : Math.max(x, y);
        int width = (int) Math.max(1, Math.round(photoWidth * scale));
        int height = (int) Math.max(1, Math.round(photoHeight * scale));
        int left = (settings.width() - width) / 2;
        int spare = settings.height() - height;
        return new Placement(left, spare >= 0 ? spare / 2 : (int) (spare * CUT_AT_TOP), width, height);
    }

    /** The whole frame. */
    static Placement all(StageSettings settings) {
        return new Placement(0, 0, settings.width(), settings.height());
    }

    /** What lies in both; without width or height if nothing does. */
    Placement and(Placement other) {
        int x = Math.max(left, other.left);
        int y = Math.max(top, other.top);
        return new Placement(
                x,
                y,
                Math.min(left + width, other.left + other.width) - x,
                Math.min(top + height, other.top + other.height) - y);
    }

    /** Restricts drawing to it. */
    void scissor() {
        glEnable(GL_SCISSOR_TEST);
        glScissor(left, top, width, height);
    }
}
