package org.afterimage.face;

/**
 * The space behind the lips: centimetres from the middle of the lips' line, x to the person's left, y up, z out; turned
 * with the skull or with the jaw. Confined to the render thread; allocates nothing.
 */
final class MouthSpace {
    private final HeadFrame frame;
    private final HeadTurn turn;
    private final Jaw jaw;
    private final double x0;
    private final double y0;
    private final double z0;
    private final double wide;
    private final double high;
    private final double[] seamX;
    private final double[] seamY;
    private double sine;
    private double less;
    private double aside;
    private double forward;
    double x;
    double y;

    MouthSpace(SkinMesh mesh, HeadFrame frame, HeadTurn turn, Jaw jaw) {
        this.frame = frame;
        this.turn = turn;
        this.jaw = jaw;
        int[] seam = mesh.upperSeam;
        int middle = seam[seam.length / 2];
        int right = seam[0];
        int left = seam[seam.length - 1];
        x0 = mesh.x[middle];
        y0 = mesh.y[middle];
        z0 = mesh.z[middle];
        high = frame.centimetre();
        wide = frame.head(0, mesh.x[left] - mesh.x[right], mesh.y[left] - mesh.y[right], mesh.z[left] - mesh.z[right])
                / (2 * Anatomy.MOUTH_HALF_WIDTH);
        seamX = new double[seam.length];
        seamY = new double[seam.length];
        for (int i = 0; i < seam.length; i++) {
            double dx = mesh.x[seam[i]] - x0;
            double dy = mesh.y[seam[i]] - y0;
            double dz = mesh.z[seam[i]] - z0;
            seamX[i] = frame.head(0, dx, dy, dz) / wide;
            seamY[i] = frame.head(1, dx, dy, dz) / high;
        }
    }

    /** How much higher the line of the upper lip lies at a place aside than in the middle, in the photo; centimetres. */
    double lipRise(double aside) {
        int i = 0;
        while (i < seamX.length - 2 && seamX[i + 1] < aside) {
            i++;
        }
        double f = Math.min(1, Math.max(0, (aside - seamX[i]) / (seamX[i + 1] - seamX[i])));
        return seamY[i] + f * (seamY[i + 1] - seamY[i]);
    }

    /** Pixels of a centimetre upwards. */
    double centimetre() {
        return high;
    }

    void set(double open, double jawAside, double jawForward) {
        double angle = open * Jaw.FULL;
        less = Math.cos(angle) - 1;
        sine = Math.sin(angle);
        aside = jawAside * high;
        forward = jawForward * high;
    }

    /** Places a point into {@link #x} and {@link #y}; {@code withJaw} is how much it goes with the jaw. */
    void place(double px, double py, double pz, double withJaw) {
        double a = px * wide;
        double b = py * high;
        double c = pz * high;
        if (withJaw > 0) {
            double photoX = x0 + frame.photo(0, a, b, c);
            double photoY = y0 + frame.photo(1, a, b, c);
            double photoZ = z0 + frame.photo(2, a, b, c);
            double up = jaw.arm(1, photoX, photoY, photoZ);
            double out = jaw.arm(2, photoX, photoY, photoZ);
            a += withJaw * aside;
            b += withJaw * (up * less - out * sine);
            c += withJaw * (out * less + up * sine + forward);
        }
        turn.turn(x0 + frame.photo(0, a, b, c), y0 + frame.photo(1, a, b, c), z0 + frame.photo(2, a, b, c), 1, 0);
        x = turn.x;
        y = turn.y;
    }
}
