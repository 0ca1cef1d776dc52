package org.afterimage.face;

import java.util.Arrays;
import org.afterimage.media.Picture;

/** Finds out which triangles of a mesh show anything of a picture at all. */
final class Opacity {
    private static final int CELL = 8; // pixels a side of the squares that are looked at

    private Opacity() {}

    /** The mesh's triangles, in their order, without those over nothing but full transparency. */
    static int[] visible(SkinMesh mesh, Picture person) {
        int columns = (person.width() + CELL - 1) / CELL;
        int rows = (person.height() + CELL - 1) / CELL;
        boolean[] seen = cells(person, columns, rows);
        int[] kept = new int[mesh.triangles.length];
        int n = 0;
        for (int t = 0; t < mesh.triangles.length; t += 3) {
            if (seen(mesh, t, seen, columns, rows)) {
                System.arraycopy(mesh.triangles, t, kept, n, 3);
                n += 3;
            }
        }
        return Arrays.copyOf(kept, n);
    }

    private static boolean[] cells(Picture person, int columns, int rows) {
        boolean[] seen = new boolean[columns * rows];
        for (int y = 0; y < person.height(); y++) {
            for (int x = 0; x < person.width(); x++) {
                if (person.rgba().get((y * person.width() + x) * 4 + 3) != 0) {
                    seen[y / CELL * columns + x / CELL] = true;
                }
            }
        }
        return seen;
    }

    /** Looks at the triangle's bounding box, a cell wider on each side. */
    private static boolean seen(SkinMesh mesh, int t, boolean[] seen, int columns, int rows) {
        int a = mesh.triangles[t];
        int b = mesh.triangles[t + 1];
        int c = mesh.triangles[t + 2];
        float left = Math.min(mesh.x[a], Math.min(mesh.x[b], mesh.x[c]));
        float right = Math.max(mesh.x[a], Math.max(mesh.x[b], mesh.x[c]));
        float top = Math.min(mesh.y[a], Math.min(mesh.y[b], mesh.y[c]));
        float bottom = Math.max(mesh.y[a], Math.max(mesh.y[b], mesh.y[c]));
        int lastColumn = Math.min(columns - 1, (int) right / CELL + 1);
        int lastRow = Math.min(rows - 1, (int) bottom / CELL + 1);
        for (int y = Math.max(0, (int) top / CELL - 1); y <= lastRow; y++) {
            for (int x = Math.max(0, (int) left / CELL - 1); x <= lastColumn; x++) {
                if (seen[y * columns + x]) {
                    return true;
                }
            }
        }
        return false;
    }
}
