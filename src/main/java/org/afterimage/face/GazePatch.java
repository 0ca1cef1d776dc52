package org.afterimage.face;

import static org.afterimage.face.Anatomy.smooth;

/**
 * The eyeball within its lids: the photo's own pixels, with the iris pushed aside. Confined to the render thread.
 */
final class GazePatch {
    private static final int COLUMNS = 17;
    private static final int ROWS = 9;
    private static final double ASIDE = 0.4; // of the iris radius at a full look
    private static final double UPWARDS = 0.3;

    private final SkinMesh mesh;
    private final Skin skin;
    private final int[] upper;
    private final int[] lower;
    private final Eye eye;
    private final HeadFrame frame;
    private final Patch patch;
    private final double width;
    private final double height;
    private final double radius;

    GazePatch(Likeness likeness, SkinMesh mesh, Skin skin, int[] upper, int[] lower, Eye eye, HeadFrame frame) {
        this.mesh = mesh;
        this.skin = skin;
        this.upper = upper;
        this.lower = lower;
        this.eye = eye;
        this.frame = frame;
        this.width = likeness.photo().width();
        this.height = likeness.photo().height();
        this.radius = Math.min(0.09, Math.max(0.05, eye.irisRadius() / frame.unit())) * frame.unit();
        this.patch = new Patch(skin.layer().texture(), true, COLUMNS, ROWS);
    }

    Layer layer() {
        return patch.layer;
    }

    /**
     * @param aside -1 to the person's right, 1 to the left
     * @param up -1 down, 1 up
     */
    void pose(double aside, double up) {
        patch.layer.show(Math.abs(aside) + Math.abs(up) > 0.004);
        double dx = radius * (ASIDE * aside);
        double dy = -radius * (UPWARDS * up);
        double shiftX = frame.photo(0, dx, -dy, 0);
        double shiftY = frame.photo(1, dx, -dy, 0);
        for (int column = 0; column < COLUMNS; column++) {
            double place = column / (COLUMNS - 1.0) * (upper.length - 1);
            int i = (int) Math.min(upper.length - 2, place);
            double f = place - i;
            for (int row = 0; row < ROWS; row++) {
                put(column, row, i, f, shiftX, shiftY);
            }
        }
    }

    private void put(int column, int row, int i, double f, double shiftX, double shiftY) {
        double t = row / (ROWS - 1.0);
        double restX = mix(mesh.x[upper[i]], mesh.x[upper[i + 1]], mesh.x[lower[i]], mesh.x[lower[i + 1]], f, t);
        double restY = mix(mesh.y[upper[i]], mesh.y[upper[i + 1]], mesh.y[lower[i]], mesh.y[lower[i + 1]], f, t);
        double x = mix(skin.x(upper[i]), skin.x(upper[i + 1]), skin.x(lower[i]), skin.x(lower[i + 1]), f, t);
        double y = mix(skin.y(upper[i]), skin.y(upper[i + 1]), skin.y(lower[i]), skin.y(lower[i + 1]), f, t);
        double away = Math.hypot(restX - eye.irisX(), restY - eye.irisY()) / radius;
        double across = (i + f) / (upper.length - 1.0);
        double inside = (1 - Math.pow(2 * t - 1, 6)) * smooth(4 * Math.min(across, 1 - across));
        double moved = inside * (1 - smooth((away - 0.9) / 1.3));
        patch.put(column, row, x, y, (restX - moved * shiftX) / width, (restY - moved * shiftY) / height, 1, 1);
    }

    private static double mix(double a, double b, double c, double d, double f, double t) {
        return (1 - t) * (a + f * (b - a)) + t * (c + f * (d - c));
    }
}
