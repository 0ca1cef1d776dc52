package org.afterimage.face;

import java.util.Arrays;
import java.util.Comparator;

/** Orders triangles so that what is nearer to the camera is drawn later and covers what folds behind it. */
final class FarFirst {
    private FarFirst() {}

    /** Sorts the mesh's triangles; those of the rings are farther than the face's. */
    static void sort(SkinMesh mesh) {
        Integer[] order = new Integer[mesh.triangles.length / 3];
        Arrays.setAll(order, i -> i);
        int face = mesh.faceTriangles / 3;
        Arrays.sort(
                order,
                Comparator.<Integer>comparingInt(t -> t < face ? 1 : 0)
                        .thenComparing(Comparator.comparingDouble((Integer t) -> depth(mesh, t))
                                .reversed()));
        int[] sorted = new int[mesh.triangles.length];
        for (int t = 0; t < order.length; t++) {
            System.arraycopy(mesh.triangles, 3 * order[t], sorted, 3 * t, 3);
        }
        System.arraycopy(sorted, 0, mesh.triangles, 0, sorted.length);
    }

    private static double depth(SkinMesh mesh, int triangle) {
        double sum = 0;
        for (int corner = 0; corner < 3; corner++) {
            sum += mesh.z[mesh.triangles[3 * triangle + corner]];
        }
        return sum;
    }
}
