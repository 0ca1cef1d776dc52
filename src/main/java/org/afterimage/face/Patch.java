package org.afterimage.face;

import org.afterimage.media.Picture;

/** A layer that is a grid of columns and rows. */
final class Patch {
    final int columns;
    final int rows;
    final Layer layer;

    Patch(Picture texture, boolean photo, int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        int[] triangles = new int[(columns - 1) * (rows - 1) * 6];
        int at = 0;
        for (int r = 0; r < rows - 1; r++) {
            for (int c = 0; c < columns - 1; c++) {
                int a = r * columns + c;
                int d = a + columns;
                for (int v : new int[] {a, a + 1, d + 1, a, d + 1, d}) {
                    triangles[at++] = v;
                }
            }
        }
        this.layer = new Layer(texture, photo, columns * rows, triangles);
    }

    void put(int column, int row, double x, double y, double u, double v, double light, double alpha) {
        layer.put(row * columns + column, (float) x, (float) y, (float) u, (float) v, (float) light, (float) alpha);
    }
}
