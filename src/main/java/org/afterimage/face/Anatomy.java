package org.afterimage.face;

/** Smooth weights over the canonical face, whose lengths are centimetres: x to the person's left, y up. */
final class Anatomy {
    /** Where the lips meet. */
    static final double SEAM_Y = -4.27;

    /** From the middle to where upper and lower lip part. */
    static final double MOUTH_HALF_WIDTH = 2.15;

    private static final double BLEND = 0.6; // from one side of the face to the other
    private static final double CORNER_BLEND = 0.9; // beyond the corner, from upper to lower

    private Anatomy() {}

    /** 0 below 0, 1 above 1, with a smooth slope between. */
    static double smooth(double t) {
        double c = Math.min(1, Math.max(0, t));
        return c * c * (3 - 2 * c);
    }

    /** 1 at the middle of an ellipse, 0 at its rim and beyond, smooth. */
    static double bump(double x, double y, double cx, double cy, double rx, double ry) {
        double dx = (x - cx) / rx;
        double dy = (y - cy) / ry;
        double d = 1 - dx * dx - dy * dy;
        return d > 0 ? d * d : 0;
    }

    /** Weight of the person's left (1) or right (-1) side. */
    static double side(double x, int side) {
        return smooth((side * x + BLEND) / (2 * BLEND));
    }

    /** Weight of the upper (1) or lower (-1) lip's side: sharp at the lips, soft beyond the corners. */
    static double lip(double x, double y, int own, int lip) {
        if (own != 0) {
            return own == lip ? 1 : 0;
        }
        double width = 0.05 + CORNER_BLEND * Math.max(0, Math.abs(x) - MOUTH_HALF_WIDTH);
        return smooth((lip * (y - SEAM_Y) + width) / (2 * width));
    }
}
