package org.afterimage.face;

import org.afterimage.expression.FacePose;

/**
 * Turns points of the photo with the head, around the top of the neck, and looks at them with a portrait lens. Confined to
 * the render thread; allocates nothing.
 */
final class HeadTurn {
    private static final double PIVOT_DOWN = 1.02; // units below the eyes; both measured on rendered faces
    private static final double PIVOT_BACK = 1.44;
    private static final double CAMERA = 15; // units away: the usual distance of a portrait
    private static final double KNEE = 0.75; // of a limit: below it a turn is as asked, beyond it softer
    private static final double MAX_PITCH = 0.30;
    private static final double MAX_ROLL = 0.35;
    private static final double CHEST_LIFT = 0.022; // units at a full breath

    private final double pivotX;
    private final double pivotY;
    private final double pivotZ;
    private final double centreX;
    private final double centreY;
    private final double unit;
    private final double maxYaw;
    private final double[] r = new double[9];
    private double lift;
    /** The last point turned. */
    double x;

    double y;

    HeadTurn(Likeness likeness, HeadFrame frame) {
        var points = likeness.landmarks();
        int right = Topology.RIGHT_EYE_OUTER;
        int left = Topology.LEFT_EYE_OUTER;
        double down = -PIVOT_DOWN * frame.unit();
        double back = -PIVOT_BACK * frame.unit();
        pivotX = (points.x(right) + points.x(left)) / 2 + frame.photo(0, 0, down, back);
        pivotY = (points.y(right) + points.y(left)) / 2 + frame.photo(1, 0, down, back);
        pivotZ = (points.z(right) + points.z(left)) / 2 + frame.photo(2, 0, down, back);
        centreX = likeness.photo().width() / 2.0;
        centreY = likeness.photo().height() / 2.0;
        unit = frame.unit();
        maxYaw = likeness.source().maxYaw();
    }

    void set(FacePose pose) {
        double yaw = limited(pose.yaw(), maxYaw);
        double pitch = limited(pose.pitch(), MAX_PITCH);
        double roll = limited(pose.roll(), MAX_ROLL);
        double cy = Math.cos(yaw);
        double sy = Math.sin(yaw);
        double cp = Math.cos(pitch);
        double sp = Math.sin(pitch);
        double cr = Math.cos(roll);
        double sr = Math.sin(roll);
        r[0] = cy * cr - sy * sp * sr;
        r[1] = -cy * sr - sy * sp * cr;
        r[2] = sy * cp;
        r[3] = cp * sr;
        r[4] = cp * cr;
        r[5] = sp;
        r[6] = -sy * cr - cy * sp * sr;
        r[7] = sy * sr - cy * sp * cr;
        r[8] = cy * cp;
        lift = CHEST_LIFT * unit * pose.breath();
    }

    /**
     * Turns a point into {@link #x} and {@link #y}.
     *
     * @param head how much of the turn it takes
     * @param chest how much of the breath it takes
     */
    void turn(double px, double py, double pz, double head, double chest) {
        double dx = px - pivotX;
        double dy = pivotY - py;
        double dz = pivotZ - pz;
        double tx = r[0] * dx + r[1] * dy + r[2] * dz - dx;
        double ty = r[3] * dx + r[4] * dy + r[5] * dz - dy;
        double tz = r[6] * dx + r[7] * dy + r[8] * dz - dz;
        double nearer = CAMERA * unit / (CAMERA * unit - head * tz);
        x = centreX + (px + head * tx - centreX) * nearer;
        y = centreY + (py - head * ty - centreY) * nearer - lift * (chest + 0.2 * head * (1 - chest));
    }

    private static double limited(double angle, double limit) {
        double size = Math.abs(angle);
        double knee = KNEE * limit;
        if (size <= knee || limit <= 0) {
            return limit <= 0 ? 0 : angle;
        }
        double rest = limit - knee;
        return Math.signum(angle) * (knee + rest * Math.tanh((size - knee) / rest));
    }
}
