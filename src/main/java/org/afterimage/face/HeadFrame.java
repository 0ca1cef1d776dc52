package org.afterimage.face;

/**
 * The head's own axes in the photo: x to the person's left, y up, z out of the face; and the length of its unit, the
 * distance of the outer eye corners. The photo's space is that of {@link org.afterimage.vision.Landmarks} (y down, z
 * away). Immutable.
 */
final class HeadFrame {
    /** The unit in the centimetres of {@link CanonicalMesh}. */
    static final double CANONICAL_UNIT = 8.9;

    /** A face longer or flatter than the canonical one is taken for a nod by up to 15 degrees; most of it is none. */
    private static final double PITCH_TRUST = 0.25;

    private final double[] rotation; // photo from head, rows; y and z of the photo turned up and out
    private final double unit;

    HeadFrame(HeadPose pose, double eyeDistance) {
        this.rotation = rotation(pose.yaw(), PITCH_TRUST * pose.pitch(), pose.roll());
        this.unit = eyeDistance / Math.max(0.5, Math.cos(pose.yaw()));
    }

    /** Pixels of the photo. */
    double unit() {
        return unit;
    }

    /** Pixels of the photo in a centimetre of the canonical face. */
    double centimetre() {
        return unit / CANONICAL_UNIT;
    }

    /** Turns a direction of the head into one of the photo: {@code axis} 0 is x, 1 is y (down), 2 is z (away). */
    double photo(int axis, double x, double y, double z) {
        double value = rotation[3 * axis] * x + rotation[3 * axis + 1] * y + rotation[3 * axis + 2] * z;
        return axis == 0 ? value : -value;
    }

    /** Turns a direction of the photo into the head's: {@code axis} 0 is x, 1 is y (up), 2 is z (out). */
    double head(int axis, double x, double y, double z) {
        return rotation[axis] * x - rotation[3 + axis] * y - rotation[6 + axis] * z;
    }

    /** Ry(yaw) Rx(-pitch) Rz(roll), x to the person's left, y up, z towards the viewer. */
    static double[] rotation(double yaw, double pitch, double roll) {
        double cy = Math.cos(yaw);
        double sy = Math.sin(yaw);
        double cp = Math.cos(pitch);
        double sp = Math.sin(pitch);
        double cr = Math.cos(roll);
        double sr = Math.sin(roll);
        return new double[] {
            cy * cr - sy * sp * sr,
            -cy * sr - sy * sp * cr,
            sy * cp, //
            cp * sr,
            cp * cr,
            sp, //
            -sy * cr - cy * sp * sr,
            sy * sr - cy * sp * cr,
            cy * cp
        };
    }
}
