package org.afterimage.face;

/** Turns the lower face around the jaw joint. Confined to the render thread; allocates nothing. */
final class Jaw {
    /** The turn at jawOpen = 1, radians; speech stays below half of it: 12 degrees. */
    static final double FULL = Math.toRadians(26);

    private static final double JOINT_BACK = 0.02; // units behind the points at the ears

    /** The joint slides down and forward as it turns, which takes back most of the rise of the chin. */
    private static final double SLIDE = 0.4;

    private final float[] weights;
    private final float[] up;
    private final float[] out;
    private final double[] joint = new double[3];
    private final HeadFrame frame;

    Jaw(SkinMesh mesh, HeadFrame frame) {
        this.frame = frame;
        this.weights = JawWeights.solve(mesh);
        int a = Topology.RIGHT_EAR;
        int b = Topology.LEFT_EAR;
        double back = -JOINT_BACK * frame.unit();
        joint[0] = (mesh.x[a] + mesh.x[b]) / 2 + frame.photo(0, 0, 0, back);
        joint[1] = (mesh.y[a] + mesh.y[b]) / 2 + frame.photo(1, 0, 0, back);
        joint[2] = (mesh.z[a] + mesh.z[b]) / 2 + frame.photo(2, 0, 0, back);
        up = new float[mesh.count()];
        out = new float[mesh.count()];
        for (int v = 0; v < mesh.count(); v++) {
            up[v] = (float) arm(1, mesh.x[v], mesh.y[v], mesh.z[v]);
            out[v] = (float) arm(2, mesh.x[v], mesh.y[v], mesh.z[v]);
        }
    }

    /** From the joint to a point of the photo, along the head's axis 1 (up) or 2 (out). */
    double arm(int axis, double x, double y, double z) {
        return frame.head(axis, x - joint[0], y - joint[1], z - joint[2]);
    }

    /** Adds the turn to displacements in the head's axes, three numbers a vertex. */
    void add(double open, float[] offsets) {
        double angle = open * FULL;
        for (int v = 0; v < weights.length; v++) {
            if (weights[v] > 1e-4f) {
                double a = angle * weights[v];
                double less = -a * a / 2;
                double sine = a * (1 + less / 3);
                offsets[3 * v + 1] += (float) (SLIDE * up[v] * less - out[v] * sine);
                offsets[3 * v + 2] += (float) (out[v] * less + up[v] * sine);
            }
        }
    }
}
