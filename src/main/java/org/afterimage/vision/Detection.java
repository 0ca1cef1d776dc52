package org.afterimage.vision;

/**
 * A face found in a picture, in its pixels (x right, y down).
 *
 * @param score 0 to 1
 * @param centerX middle of the box
 * @param centerY middle of the box
 * @param size side of the square box; it reaches from the brows to the chin
 * @param rightEyeX the person's own right eye
 * @param rightEyeY the person's own right eye
 * @param leftEyeX the person's own left eye
 * @param leftEyeY the person's own left eye
 */
public record Detection(
        double score,
        double centerX,
        double centerY,
        double size,
        double rightEyeX,
        double rightEyeY,
        double leftEyeX,
        double leftEyeY) {
    /** Angle of the line of the eyes in the picture, radians, 0 upright, positive when the head leans clockwise. */
    public double roll() {
        return Math.atan2(leftEyeY - rightEyeY, leftEyeX - rightEyeX);
    }

    boolean covers(double x, double y) {
        return Math.abs(x - centerX) <= size * 0.75 && Math.abs(y - centerY) <= size;
    }

    /** Share of the smaller box that lies in the other. */
    double overlap(Detection other) {
        double w = Math.min(centerX + size / 2, other.centerX + other.size / 2)
                - Math.max(centerX - size / 2, other.centerX - other.size / 2);
        double h = Math.min(centerY + size / 2, other.centerY + other.size / 2)
                - Math.max(centerY - size / 2, other.centerY - other.size / 2);
        double smaller = Math.min(size, other.size);
        return w <= 0 || h <= 0 ? 0 : w * h / (smaller * smaller);
    }
}
