package org.afterimage.face;

import static org.afterimage.face.Anatomy.smooth;

/**
 * The upper lid as a blind over the eye: synthesised skin that comes out from under the fold, with the lash line at its
 * edge. Confined to the render thread.
 */
final class LidPatch {
    private static final int COLUMNS = 17;
    private static final double[] ROWS = {0, 0.06, 0.12, 0.2, 0.35, 0.5, 0.7, 0.85, 0.93, 1};
    private static final double LIFT = 0.052; // units above the photo's own lash line, to cover it
    private static final double OVER = 0.020; // units beyond the lower lid at a full blink

    private final Skin skin;
    private final int[] upper;
    private final int[] lower;
    private final double unit;
    private final HeadFrame frame;
    private final Patch patch;

    LidPatch(Likeness likeness, Skin skin, int[] upper, int[] lower, Palette palette, HeadFrame frame) {
        this.skin = skin;
        this.upper = upper;
        this.lower = lower;
        this.unit = frame.unit();
        this.frame = frame;
        this.patch =
                new Patch(new LidPainter(likeness, frame, palette).paint(upper, lower), false, COLUMNS, ROWS.length);
    }

    Layer layer() {
        return patch.layer;
    }

    /** @param close 0 as in the photo, 1 shut */
    void pose(double close) {
        patch.layer.show(close > 0.01);
        double visible = smooth(close / 0.12);
        for (int column = 0; column < COLUMNS; column++) {
            double across = column / (COLUMNS - 1.0);
            double place = across * (upper.length - 1);
            int i = (int) Math.min(upper.length - 2, place);
            double f = place - i;
            double taper = Math.sin(Math.PI * across);
            double topX = skin.x(upper[i]) + f * (skin.x(upper[i + 1]) - skin.x(upper[i]));
            double topY = skin.y(upper[i]) + f * (skin.y(upper[i + 1]) - skin.y(upper[i]));
            double lowX = skin.x(lower[i]) + f * (skin.x(lower[i + 1]) - skin.x(lower[i]));
            double lowY = skin.y(lower[i]) + f * (skin.y(lower[i + 1]) - skin.y(lower[i]));
            double open = Math.hypot(lowX - topX, lowY - topY) + (OVER + LIFT) * unit * taper + 0.01;
            double edgeX = topX + close * (lowX - topX) + down(0) * close * OVER * taper;
            double edgeY = topY + close * (lowY - topY) + down(1) * close * OVER * taper;
            double startX = topX - down(0) * LIFT * taper;
            double startY = topY - down(1) * LIFT * taper;
            double out = Math.min(1, Math.hypot(edgeX - startX, edgeY - startY) / open);
            double end = across < 0.01 || across > 0.99 ? 0 : 1;
            for (int row = 0; row < ROWS.length; row++) {
                double t = ROWS[row];
                double alpha = visible * end * smooth(t / 0.2);
                double x = startX + t * (edgeX - startX);
                double y = startY + t * (edgeY - startY);
                patch.put(column, row, x, y, across, 1 - (1 - t) * out, 1, alpha);
            }
        }
    }

    private double down(int axis) {
        return frame.photo(axis, 0, -1, 0) * unit;
    }
}
