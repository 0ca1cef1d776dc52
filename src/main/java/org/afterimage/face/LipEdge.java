package org.afterimage.face;

/**
 * The rounding of a lip into the mouth: a narrow strip along its inner edge that grows darker and fades, so that the edge
 * is soft. Confined to the render thread.
 */
final class LipEdge {
    private static final double ROUND = 0.10; // centimetres
    private static final double LEAST = 1.3; // pixels
    private static final double DARK = 0.55;

    private final SkinMesh mesh;
    private final Skin skin;
    private final int[] own;
    private final int[] other;
    private final Patch patch;
    private final double wide;

    LipEdge(SkinMesh mesh, Skin skin, HeadFrame frame, boolean upper) {
        this.mesh = mesh;
        this.skin = skin;
        this.own = upper ? mesh.upperSeam : mesh.lowerSeam;
        this.other = upper ? mesh.lowerSeam : mesh.upperSeam;
        this.wide = Math.max(LEAST, ROUND * frame.centimetre());
        this.patch = new Patch(skin.layer().texture(), true, own.length, 3);
    }

    Layer layer() {
        return patch.layer;
    }

    void pose(boolean open) {
        patch.layer.show(open);
        if (!open) {
            return;
        }
        for (int column = 0; column < own.length; column++) {
            int v = own[column];
            double x = skin.x(v);
            double y = skin.y(v);
            double dx = skin.x(other[column]) - x;
            double dy = skin.y(other[column]) - y;
            double gap = Math.hypot(dx, dy);
            double reach = gap < 1e-6 ? 0 : Math.min(wide, 0.4 * gap) / gap;
            double u = mesh.x[v] / skin.width();
            double w = mesh.y[v] / skin.height();
            patch.put(column, 0, x, y, u, w, 1, 1);
            patch.put(column, 1, x + 0.5 * reach * dx, y + 0.5 * reach * dy, u, w, (1 + DARK) / 2, 0.9);
            patch.put(column, 2, x + reach * dx, y + reach * dy, u, w, DARK, 0);
        }
    }
}
