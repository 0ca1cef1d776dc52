package org.afterimage.face;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Splits each triangle of the canonical face, without those between the lips, into four. */
final class Subdivision {
    /** The two ends of the edge that vertex {@code VERTICES + i} halves. */
    final List<int[]> halves = new ArrayList<>();

    final int[] triangles;
    private final Map<Long, Integer> middles = new HashMap<>();

    Subdivision(CanonicalMesh mesh) {
        List<Integer> corners = new ArrayList<>();
        for (int t = 0; t < CanonicalMesh.TRIANGLES; t++) {
            int a = mesh.index(t, 0);
            int b = mesh.index(t, 1);
            int c = mesh.index(t, 2);
            if (!Topology.betweenLips(a, b, c)) {
                int ab = middle(a, b);
                int bc = middle(b, c);
                int ca = middle(c, a);
                corners.addAll(List.of(a, ab, ca, ab, b, bc, ca, bc, c, ab, bc, ca));
            }
        }
        triangles = corners.stream().mapToInt(Integer::intValue).toArray();
    }

    int count() {
        return CanonicalMesh.VERTICES + halves.size();
    }

    /** The vertex halfway between two neighbours. */
    int middle(int a, int b) {
        long key = (long) Math.min(a, b) << 32 | Math.max(a, b);
        return middles.computeIfAbsent(key, k -> {
            halves.add(new int[] {a, b});
            return CanonicalMesh.VERTICES + halves.size() - 1;
        });
    }

    /** A contour with the new vertices in between. */
    int[] refine(int[] contour, boolean closed) {
        int n = contour.length;
        int[] fine = new int[closed ? 2 * n : 2 * n - 1];
        for (int i = 0; i < fine.length; i++) {
            fine[i] = i % 2 == 0 ? contour[i / 2] : middle(contour[i / 2], contour[(i / 2 + 1) % n]);
        }
        return fine;
    }
}
