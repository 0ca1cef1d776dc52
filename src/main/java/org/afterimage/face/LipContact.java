package org.afterimage.face;

import org.afterimage.expression.Blendshape;
import org.afterimage.expression.FacePose;

/**
 * Keeps the lips from passing through each other, and closes them over an open jaw ({@code mouthClose}), by moving both
 * lips with what is near. Works on displacements in the head's axes. Confined to the render thread; allocates nothing.
 */
final class LipContact {
    private static final int POINTS = 21; // a refined contour
    private static final double LOWER_SHARE = 0.72; // the lower lip is the softer one
    private static final double LOWER_REACH = 3.0; // centimetres from the seam
    private static final double UPPER_REACH = 1.7;
    private static final double FULL_CLOSE = 3.0; // what mouthClose = 1 takes from the gap: that of jawOpen = 1
    private static final int ROUNDS = 2;

    private final int[] upper;
    private final int[] lower;
    private final double[] restGap = new double[POINTS];
    private final double[] along = new double[POINTS];
    private final double[] correction = new double[POINTS];
    private final double centimetre;
    private int count;
    private final int[] vertex;
    private final int[] place;
    private final float[] fraction;
    private final float[] weight;

    LipContact(SkinMesh mesh, HeadFrame frame, int[] upper, int[] lower) {
        this.upper = upper;
        this.lower = lower;
        this.centimetre = frame.centimetre();
        for (int i = 0; i < POINTS; i++) {
            int u = upper[i];
            int l = lower[i];
            restGap[i] = frame.head(1, mesh.x[u] - mesh.x[l], mesh.y[u] - mesh.y[l], mesh.z[u] - mesh.z[l]);
            along[i] = mesh.canonical[3 * u];
        }
        vertex = new int[mesh.count()];
        place = new int[mesh.count()];
        fraction = new float[mesh.count()];
        weight = new float[mesh.count()];
        for (int v = 0; v < mesh.count(); v++) {
            affect(mesh, v);
        }
    }

    private void affect(SkinMesh mesh, int v) {
        int root = mesh.root[v];
        double x = mesh.canonical[3 * root];
        double y = mesh.canonical[3 * root + 1] - Anatomy.SEAM_Y;
        double up = Anatomy.lip(x, y + Anatomy.SEAM_Y, mesh.lip[root], 1);
        double inside = Math.abs(x) < along[POINTS - 1] ? 1 : 0;
        double near = y < 0 || mesh.lip[root] < 0 ? 1 + y / LOWER_REACH : 1 - y / UPPER_REACH;
        if (mesh.lip[root] != 0 && Math.abs(y) < 0.5 && isSeam(v)) {
            near = 1;
        }
        double w = inside * Anatomy.smooth(near) * mesh.follow[v];
        double signed = w * (mesh.lip[root] < 0 ? LOWER_SHARE : mesh.lip[root] > 0 ? -(1 - LOWER_SHARE) : 0);
        if (signed != 0 && up <= 1) {
            int i = 0;
            while (i < POINTS - 2 && along[i + 1] < x) {
                i++;
            }
            vertex[count] = v;
            place[count] = i;
            fraction[count] = (float) Math.min(1, Math.max(0, (x - along[i]) / (along[i + 1] - along[i])));
            weight[count++] = (float) signed;
        }
    }

    private boolean isSeam(int v) {
        for (int i = 0; i < POINTS; i++) {
            if (upper[i] == v || lower[i] == v) {
                return true;
            }
        }
        return false;
    }

    /** The gap between the lips in the middle now, pixels. */
    double gap(float[] offsets) {
        return gap(offsets, POINTS / 2);
    }

    private double gap(float[] offsets, int i) {
        return restGap[i] + offsets[3 * upper[i] + 1] - offsets[3 * lower[i] + 1];
    }

    /** Corrects displacements, three numbers a vertex. */
    void apply(FacePose pose, float[] offsets) {
        double press = Math.max(pose.get(Blendshape.mouthPressLeft), pose.get(Blendshape.mouthPressRight));
        double close = pose.get(Blendshape.mouthClose);
        double rest = Math.min(1, 2.2 * Math.max(press, close));
        for (int round = 0; round < ROUNDS; round++) {
            boolean any = false;
            for (int i = 1; i < POINTS - 1; i++) {
                double gap = gap(offsets, i);
                double r = along[i] / along[POINTS - 1];
                double wanted =
                        round > 0 ? gap : gap - close * FULL_CLOSE * centimetre * (1 - r * r) - rest * restGap[i];
                correction[i] = gap - Math.max(0, wanted);
                any |= correction[i] != 0;
            }
            if (any) {
                move(offsets);
            }
        }
    }

    private void move(float[] offsets) {
        for (int k = 0; k < count; k++) {
            int i = place[k];
            double c = correction[i] + fraction[k] * (correction[i + 1] - correction[i]);
            offsets[3 * vertex[k] + 1] += (float) (weight[k] * c);
        }
    }
}
