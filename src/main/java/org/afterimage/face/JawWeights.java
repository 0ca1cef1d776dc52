package org.afterimage.face;

import java.util.Arrays;

/**
 * How much of the jaw's turn each vertex of the face takes: 1 at chin and lower lip, 0 at the upper lip and above, a third
 * at the corners of the mouth, harmonic (over the cut mesh) in between.
 */
final class JawWeights {
    private static final int ROUNDS = 500;
    private static final double CORNER = 0.34; // measured on rendered faces

    private JawWeights() {}

    static float[] solve(SkinMesh mesh) {
        float[] weight = new float[mesh.count()];
        boolean[] fixed = new boolean[mesh.faceCount];
        for (int v = 0; v < mesh.faceCount; v++) {
            double known = known(mesh, v);
            fixed[v] = !Double.isNaN(known);
            weight[v] = fixed[v] ? (float) known : 0.3f;
        }
        int[][] neighbours = neighbours(mesh);
        for (int round = 0; round < ROUNDS; round++) {
            for (int v = 0; v < mesh.faceCount; v++) {
                if (!fixed[v]) {
                    weight[v] = mean(mesh, weight, v, neighbours[v]);
                }
            }
        }
        for (int v = mesh.faceCount; v < mesh.count(); v++) {
            weight[v] = weight[mesh.root[v]] * mesh.follow[v];
        }
        return weight;
    }

    private static double known(SkinMesh mesh, int v) {
        double x = Math.abs(mesh.canonical[3 * v]);
        double y = mesh.canonical[3 * v + 1];
        double along = Math.min(1, x / Anatomy.MOUTH_HALF_WIDTH);
        if (mesh.lip[v] < 0 && y > Anatomy.SEAM_Y - 1.2) {
            return CORNER + (1 - CORNER) * (1 - Math.pow(along, 4.5));
        }
        if (mesh.lip[v] > 0 && y < Anatomy.SEAM_Y + 1.1) {
            return CORNER * Math.pow(along, 9);
        }
        if (mesh.lip[v] == 0 && x < 2.6 && Math.abs(y - Anatomy.SEAM_Y) < 0.3) {
            return CORNER;
        }
        if (y > -1.4 || (x < 2 && y > -3)) {
            return 0;
        }
        return y < -6.6 ? 1 : Double.NaN;
    }

    private static int[][] neighbours(SkinMesh mesh) {
        int[][] lists = new int[mesh.faceCount][];
        int[] counts = new int[mesh.faceCount];
        for (int i = 0; i < mesh.triangles.length; i++) {
            int next = i % 3 == 2 ? i - 2 : i + 1;
            int a = mesh.triangles[i];
            int b = mesh.triangles[next];
            if (a < mesh.faceCount && b < mesh.faceCount) {
                lists[a] = add(lists[a], counts[a]++, b);
                lists[b] = add(lists[b], counts[b]++, a);
            }
        }
        for (int v = 0; v < lists.length; v++) {
            lists[v] = Arrays.copyOf(lists[v] == null ? new int[0] : lists[v], counts[v]);
        }
        return lists;
    }

    private static int[] add(int @org.jspecify.annotations.Nullable [] list, int count, int value) {
        int[] grown = list == null ? new int[12] : count == list.length ? Arrays.copyOf(list, 2 * count) : list;
        grown[count] = value;
        return grown;
    }

    private static float mean(SkinMesh mesh, float[] weight, int v, int[] neighbours) {
        double sum = 0;
        double total = 0;
        for (int n : neighbours) {
            double dx = mesh.canonical[3 * v] - mesh.canonical[3 * n];
            double dy = mesh.canonical[3 * v + 1] - mesh.canonical[3 * n + 1];
            double dz = mesh.canonical[3 * v + 2] - mesh.canonical[3 * n + 2];
            double w = 1 / Math.sqrt(dx * dx + dy * dy + dz * dz + 1e-6);
            sum += w * weight[n];
            total += w;
        }
        return total > 0 ? (float) (sum / total) : 0;
    }
}
