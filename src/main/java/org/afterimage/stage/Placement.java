package org.afterimage.stage;

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

    /** The part of the frame that it covers. */
    Placement within(StageSettings settings) {
        int x = Math.max(0, left);
        int y = Math.max(0, top);
        return new Placement(
                x, y, Math.min(settings.width(), left + width) - x, Math.min(settings.height(), top + height) - y);
    }
}
