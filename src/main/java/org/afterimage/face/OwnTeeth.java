package org.afterimage.face;

import static org.afterimage.face.Anatomy.smooth;

/**
 * What the photo itself shows between parted lips, kept as it is: it stays with the skull, and fades from below when the
 * mouth opens further. Confined to the render thread.
 */
final class OwnTeeth {
    private final SkinMesh mesh;
    private final Patch patch;
    private final boolean parted;
    private final double restGap;
    private final float width;
    private final float height;

    OwnTeeth(Likeness likeness, SkinMesh mesh, Skin skin) {
        this.mesh = mesh;
        this.parted = !likeness.mouth().closed();
        this.patch = new Patch(skin.layer().texture(), true, mesh.upperSeam.length, 5);
        this.width = likeness.photo().width();
        this.height = likeness.photo().height();
        int middle = mesh.upperSeam.length / 2;
        this.restGap = Math.hypot(
                mesh.x[mesh.upperSeam[middle]] - mesh.x[mesh.lowerSeam[middle]],
                mesh.y[mesh.upperSeam[middle]] - mesh.y[mesh.lowerSeam[middle]]);
    }

    Layer layer() {
        return patch.layer;
    }

    /** @param wider how much further the lips are apart than in the photo, pixels */
    void pose(HeadTurn turn, double wider) {
        patch.layer.show(parted);
        if (!parted) {
            return;
        }
        double fade = smooth(wider / Math.max(2, restGap));
        for (int row = 0; row < patch.rows; row++) {
            double t = row / (patch.rows - 1.0);
            double alpha = 1 - fade * smooth((t - 0.35) / 0.55);
            for (int column = 0; column < patch.columns; column++) {
                int a = mesh.upperSeam[column];
                int b = mesh.lowerSeam[column];
                double x = mesh.x[a] + t * (mesh.x[b] - mesh.x[a]);
                double y = mesh.y[a] + t * (mesh.y[b] - mesh.y[a]);
                turn.turn(x, y, mesh.z[a] + t * (mesh.z[b] - mesh.z[a]), 1, 0);
                patch.put(column, row, turn.x, turn.y, x / width, y / height, 1, alpha);
            }
        }
    }
}
