package org.afterimage.face;

import java.util.Arrays;
import org.afterimage.expression.Blendshape;
import org.afterimage.expression.FacePose;

/**
 * The blendshapes as displacements of the mesh, in the head's axes and pixels of the photo. The jaw's turn, the lids and
 * the gaze are not among them: they are not linear.
 */
final class Shapes {
    private static final float LEAST = 0.003f; // centimetres: less is not seen

    private final int[][] vertices = new int[Blendshape.COUNT][];
    private final float[][] offsets = new float[Blendshape.COUNT][];

    Shapes(SkinMesh mesh, HeadFrame frame) {
        double[] d = new double[3];
        for (Blendshape shape : Blendshape.values()) {
            int[] which = new int[mesh.count()];
            float[] by = new float[3 * mesh.count()];
            int n = 0;
            for (int v = 0; v < mesh.count(); v++) {
                int root = mesh.root[v];
                Arrays.fill(d, 0);
                ShapeField.add(
                        shape,
                        mesh.canonical[3 * root],
                        mesh.canonical[3 * root + 1],
                        mesh.lip[root],
                        mesh.follow[v],
                        d);
                if (Math.abs(d[0]) + Math.abs(d[1]) + Math.abs(d[2]) > LEAST) {
                    for (int k = 0; k < 3; k++) {
                        by[3 * n + k] = (float) (d[k] * frame.centimetre());
                    }
                    which[n++] = v;
                }
            }
            vertices[shape.ordinal()] = Arrays.copyOf(which, n);
            offsets[shape.ordinal()] = Arrays.copyOf(by, 3 * n);
        }
    }

    /** Adds the pose's shapes to {@code offsets}, three numbers a vertex. */
    void add(FacePose pose, float[] into) {
        for (int shape = 0; shape < Blendshape.COUNT; shape++) {
            float amount = pose.get(Blendshape.at(shape));
            if (amount > 0) {
                int[] which = vertices[shape];
                float[] by = offsets[shape];
                for (int i = 0; i < which.length; i++) {
                    int v = 3 * which[i];
                    into[v] += amount * by[3 * i];
                    into[v + 1] += amount * by[3 * i + 1];
                    into[v + 2] += amount * by[3 * i + 2];
                }
            }
        }
    }
}
