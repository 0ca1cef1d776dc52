package org.afterimage.face;

import static org.afterimage.face.Anatomy.smooth;

import org.afterimage.media.Picture;

/** The soft shadow that the upper lip throws on the teeth, deepest in the corners. Confined to the render thread. */
final class LipShadow {
    private static final double LENGTH = 0.5; // centimetres below the lip
    private static final double DEPTH = 0.55;

    private final SkinMesh mesh;
    private final Skin skin;
    private final Patch patch;

    LipShadow(SkinMesh mesh, Skin skin, Picture dark) {
        this.mesh = mesh;
        this.skin = skin;
        this.patch = new Patch(dark, false, mesh.upperSeam.length, 4);
    }

    Layer layer() {
        return patch.layer;
    }

    void pose(double gap, double centimetre) {
        double length = centimetre * Math.min(LENGTH, 0.25 + 0.5 * Math.max(0, gap));
        for (int column = 0; column < patch.columns; column++) {
            double across = 2.0 * column / (patch.columns - 1) - 1;
            double corner = smooth((Math.abs(across) - 0.55) / 0.45);
            int upper = mesh.upperSeam[column];
            int lower = mesh.lowerSeam[column];
            double x = skin.x(upper);
            double y = skin.y(upper);
            double dx = skin.x(lower) - x;
            double dy = skin.y(lower) - y;
            double reach = Math.max(length, corner * Math.hypot(dx, dy));
            for (int row = 0; row < patch.rows; row++) {
                double t = Math.max(-0.1, (row - 0.3) / (patch.rows - 1.3));
                double alpha = DEPTH * (1 - smooth(t)) + corner * 0.75 * smooth((1.15 - t) / 0.6);
                patch.put(column, row, x, y - 1 + t * reach, 0.5, 0.5, 1, Math.min(0.92, alpha));
            }
        }
    }
}
