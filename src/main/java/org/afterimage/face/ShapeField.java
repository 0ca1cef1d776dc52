package org.afterimage.face;

import static org.afterimage.face.Anatomy.bump;

import org.afterimage.expression.Blendshape;

/**
 * What each blendshape does to a point of the canonical face: a displacement in centimetres along the head's axes. Sizes
 * are from anatomy and from rendered faces whose numbers are known (the demo persona).
 */
final class ShapeField {
    private final double x;
    private final double y;
    private final int lip;
    private final double scale;
    private final double[] out;

    private ShapeField(double x, double y, int lip, double scale, double[] out) {
        this.x = x;
        this.y = y;
        this.lip = lip;
        this.scale = scale;
        this.out = out;
    }

    /** Adds a full shape's displacement at a point, times {@code scale}. */
    static void add(Blendshape shape, double x, double y, int lip, double scale, double[] out) {
        ShapeField field = new ShapeField(x, y, lip, scale, out);
        String name = shape.name();
        int side = name.endsWith("Left") ? 1 : name.endsWith("Right") ? -1 : 0;
        if (name.startsWith("mouth")) {
            field.mouth(shape, side);
        } else if (name.startsWith("jaw")) {
            field.jaw(shape);
        } else {
            field.upperFace(shape, side);
        }
    }

    private void mouth(Blendshape shape, int side) {
        switch (shape) {
            case mouthFunnel -> round(0.85, 0.25, 0.6);
            case mouthPucker -> round(1.05, 0.08, 0.75);
            case mouthLeft -> lips(0.6, 0, 0, 3.4, 2.4);
            case mouthRight -> lips(-0.6, 0, 0, 3.4, 2.4);
            case mouthSmileLeft, mouthSmileRight -> smile(side);
            case mouthFrownLeft, mouthFrownRight -> corner(side, 0.05, -0.6, 0, 2.2);
            case mouthDimpleLeft, mouthDimpleRight -> corner(side, 0.28, 0.1, -0.35, 1.9);
            case mouthStretchLeft, mouthStretchRight -> stretch(side);
            case mouthRollLower -> roll(-1, 0.2, 0.55);
            case mouthRollUpper -> roll(1, -0.12, -0.5);
            case mouthShrugLower -> shrugLower();
            case mouthShrugUpper -> raise(1, 0.3, 1);
            case mouthPressLeft, mouthPressRight -> press(side);
            case mouthLowerDownLeft, mouthLowerDownRight -> lower(side, -0.7);
            case mouthUpperUpLeft, mouthUpperUpRight -> upper(side, 0.55);
            default -> {}
        }
    }

    private void jaw(Blendshape shape) {
        double chin = Anatomy.lip(x, y, lip, -1) * Anatomy.smooth((-2.2 - y) / 2.5);
        switch (shape) {
            case jawLeft -> move(0.6 * chin, 0, 0);
            case jawRight -> move(-0.6 * chin, 0, 0);
            case jawForward -> move(0, -0.1 * chin, 0.6 * chin);
            case jawOpen -> mouthNarrows();
            default -> {}
        }
    }

    private void upperFace(Blendshape shape, int side) {
        switch (shape) {
            case browInnerUp -> {
                double w = brow(1.9, 2.6) + brow(-1.9, 2.6);
                move(0.03 * Math.signum(x) * w, 0.62 * Math.min(1, w), 0);
            }
            case browOuterUpLeft, browOuterUpRight -> move(0, 0.66 * brow(side * 3.9, 2.7), 0);
            case browDownLeft, browDownRight -> {
                double w = bump(x, y, side * 2.4, 4.6, 3.3, 2.2);
                move(-0.22 * side * w, -0.5 * w, 0);
            }
            case cheekPuff -> {
                double w = bump(x, y, 4.1, -3.2, 2.6, 2.7) - bump(x, y, -4.1, -3.2, 2.6, 2.7);
                move(0.35 * w, 0, 0.9 * Math.abs(w));
            }
            case cheekSquintLeft, cheekSquintRight -> move(0, 0.34 * bump(x, y, side * 3.4, -0.2, 2.4, 2.6), 0);
            case noseSneerLeft, noseSneerRight -> {
                double w = bump(x, y, side * 1.3, -0.9, 1.6, 2.4);
                move(0.05 * side * w, 0.34 * w, 0);
            }
            case eyeSquintLeft, eyeSquintRight -> move(0, 0.24 * bump(x, y, side * 3.1, 1.75, 2.1, 1.1), 0);
            case eyeWideLeft, eyeWideRight -> move(0, 0.2 * bump(x, y, side * 3.1, 3.15, 1.9, 0.75), 0);
            default -> {}
        }
    }

    /** A brow's part at cx: ends above the eye, fades into the forehead. */
    private double brow(double cx, double rx) {
        return bump(x, y, cx, 4.8, rx, y < 4.8 ? 1.9 : 3.4);
    }

    /** Corners in, lips out and thicker; the lower lip rolls down. */
    private void round(double in, double up, double out) {
        double reach = bump(x, y, 0, Anatomy.SEAM_Y, 4.6, 2.9);
        double across = Math.min(1, Math.abs(x) / 2.4);
        double belowSeam = Anatomy.lip(x, y, lip, -1);
        double thick = Anatomy.smooth((Anatomy.SEAM_Y - y) / 0.9);
        double middle = 1 - across * across;
        double down = belowSeam * middle * (0.22 + 0.45 * thick);
        move(
                -in * Math.sin(across * Math.PI / 2) * Math.signum(x) * reach,
                (up * (1 - belowSeam) * middle - down - 0.12 * across) * reach,
                out * reach * middle);
    }

    private void smile(int side) {
        double near = bump(x, y, side * 2.75, -4.15, 2.35, 2.3);
        double cheek = bump(x, y, side * 3.6, -2.2, 3.0, 2.7);
        move(side * (0.5 * near + 0.08 * cheek), 0.92 * near + 0.34 * cheek, -0.3 * near);
        lipsThin(0.12 * Anatomy.side(x, side));
    }

    private void stretch(int side) {
        double near = bump(x, y, side * 2.6, -4.4, 2.6, 2.4);
        move(side * 0.5 * near, 0.05 * near, -0.2 * near);
        lipsThin(0.15 * Anatomy.side(x, side));
    }

    private void press(int side) {
        double own = Anatomy.side(x, side);
        corner(side, 0.08, 0.3, 0, 1.8);
        lipsThin(0.42 * own);
        double chin = bump(x, y, 0, -5.9, 2.6, 2);
        move(0, 0.12 * chin * own, 0);
    }

    /** Both lips lose height, the outer contours coming to the seam. */
    private void lipsThin(double by) {
        double w = bump(x, y, 0, Anatomy.SEAM_Y, 2.9, 2.0);
        double toSeam = Math.max(-0.9, Math.min(0.9, Anatomy.SEAM_Y - y));
        move(0, by * w * toSeam, 0);
    }

    private void roll(int which, double inner, double outer) {
        double w = Anatomy.lip(x, y, lip, which) * bump(x, y, 0, Anatomy.SEAM_Y - 0.5 * -which, 2.7, 1.9);
        double thick = Anatomy.smooth(Math.abs(Anatomy.SEAM_Y - y) / 0.9);
        move(0, w * (inner + (outer - inner) * thick), -0.3 * w * (1 - thick));
    }

    private void shrugLower() {
        double w = Anatomy.lip(x, y, lip, -1) * bump(x, y, 0, -5.6, 3.6, 3.3);
        move(0, 0.42 * w, 0.1 * w);
    }

    private void raise(int which, double up, double own) {
        double w = own * Anatomy.lip(x, y, lip, which) * bump(x, y, 0, -3.9, 3.0, 2.3);
        move(0, up * w, 0);
    }

    private void lower(int side, double up) {
        double w = Anatomy.side(x, side) * Anatomy.lip(x, y, lip, -1) * bump(x, y, side * 0.7, -4.7, 2.7, 2.6);
        move(0, up * w, 0);
    }

    private void upper(int side, double up) {
        double own = Anatomy.side(x, side);
        double w = own * Anatomy.lip(x, y, lip, 1) * bump(x, y, side * 0.8, -3.9, 2.7, 2.5);
        double fold = bump(x, y, side * 2.3, -1.9, 1.9, 2.0);
        move(0, up * w + 0.14 * fold, 0);
    }

    private void corner(int side, double outward, double up, double forward, double radius) {
        double w = bump(x, y, side * 2.7, -4.35, radius, radius);
        move(side * outward * w, up * w, forward * w);
    }

    private void lips(double dx, double dy, double dz, double rx, double ry) {
        double w = bump(x, y, 0, Anatomy.SEAM_Y, rx, ry);
        move(dx * w, dy * w, dz * w);
    }

    /** An open jaw draws the corners in a little. */
    private void mouthNarrows() {
        double w = bump(x, y, 2.5, -4.6, 2.6, 2.8) - bump(x, y, -2.5, -4.6, 2.6, 2.8);
        move(-0.24 * w, 0, 0);
    }

    private void move(double dx, double dy, double dz) {
        out[0] += scale * dx;
        out[1] += scale * dy;
        out[2] += scale * dz;
    }
}
