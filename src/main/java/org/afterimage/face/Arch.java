package org.afterimage.face;

/**
 * A dental arch in {@link MouthSpace}: half an ellipse seen from above.
 *
 * @param edgeY of the cutting edges in the middle, centimetres above the line of the lips
 * @param span from there to the end of the painted gum; negative downwards
 * @param halfWidth of the ellipse
 * @param depth of the ellipse
 * @param front where its middle stands, centimetres behind the lips
 */
record Arch(double edgeY, double span, double halfWidth, double depth, double front) {
    static final Arch UPPER = new Arch(-0.27, 1.8, 2.5, 2.8, -0.45);
    static final Arch LOWER = new Arch(0.0, -1.5, 2.25, 2.5, -0.75);

    private static final double RISE = 0.10; // of the cutting edges towards the back, centimetres

    double height() {
        return Math.abs(span);
    }

    /** The angle from the middle at a place along the painted teeth, 0 to 1. */
    double angle(double across) {
        return (across * 2 - 1) * MouthPainter.ARCH / halfWidth;
    }

    double x(double angle) {
        return halfWidth * Math.sin(angle);
    }

    double z(double angle) {
        return front + depth * (Math.cos(angle) - 1);
    }

    double edge(double angle) {
        return edgeY + RISE * Math.min(1, angle * angle);
    }

    double gum(double angle) {
        return edge(angle) + span;
    }
}
