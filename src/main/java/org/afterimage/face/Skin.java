package org.afterimage.face;

import org.afterimage.expression.Blendshape;
import org.afterimage.expression.FacePose;
import org.afterimage.media.Picture;

/** The person's skin, hair and clothes: the photo on the mesh, moved. Confined to the render thread. */
final class Skin {
    private final SkinMesh mesh;
    private final HeadFrame frame;
    private final HeadTurn turn;
    private final Shapes shapes;
    private final Jaw jaw;
    private final LipContact contact;
    private final float[] offsets;
    private final Layer layer;
    private final float width;
    private final float height;

    Skin(SkinMesh mesh, HeadFrame frame, HeadTurn turn, Jaw jaw, LipContact contact, Picture person) {
        this.mesh = mesh;
        this.frame = frame;
        this.turn = turn;
        this.jaw = jaw;
        this.contact = contact;
        this.shapes = new Shapes(mesh, frame);
        this.offsets = new float[3 * mesh.count()];
        this.width = person.width();
        this.height = person.height();
        this.layer = new Layer(person, true, mesh.count(), Opacity.visible(mesh, person));
        for (int v = 0; v < mesh.count(); v++) {
            layer.put(v, mesh.x[v], mesh.y[v], mesh.x[v] / width, mesh.y[v] / height, 1, 1);
        }
    }

    Layer layer() {
        return layer;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    /** Displacements of the mesh now, in the head's axes, pixels. */
    float[] offsets() {
        return offsets;
    }

    float x(int vertex) {
        return layer.vertices().get(vertex * Layer.STRIDE);
    }

    float y(int vertex) {
        return layer.vertices().get(vertex * Layer.STRIDE + 1);
    }

    void pose(FacePose pose) {
        java.util.Arrays.fill(offsets, 0);
        shapes.add(pose, offsets);
        jaw.add(pose.get(Blendshape.jawOpen), offsets);
        contact.apply(pose, offsets);
        for (int v = 0; v < mesh.count(); v++) {
            float a = offsets[3 * v];
            float b = offsets[3 * v + 1];
            float c = offsets[3 * v + 2];
            double x = mesh.x[v] + frame.photo(0, a, b, c);
            double y = mesh.y[v] + frame.photo(1, a, b, c);
            double z = mesh.z[v] + frame.photo(2, a, b, c);
            turn.turn(x, y, z, mesh.head[v], mesh.chest[v]);
            layer.move(v, (float) turn.x, (float) turn.y);
        }
    }

    /** Where a point of the photo lies now. */
    double[] where(double px, double py) {
        int[] t = mesh.triangles;
        for (int i = 0; i < t.length; i += 3) {
            double ax = mesh.x[t[i]];
            double ay = mesh.y[t[i]];
            double bx = mesh.x[t[i + 1]] - ax;
            double by = mesh.y[t[i + 1]] - ay;
            double cx = mesh.x[t[i + 2]] - ax;
            double cy = mesh.y[t[i + 2]] - ay;
            double area = bx * cy - by * cx;
            double b = ((px - ax) * cy - (py - ay) * cx) / area;
            double c = (bx * (py - ay) - by * (px - ax)) / area;
            if (b >= 0 && c >= 0 && b + c <= 1) {
                double a = 1 - b - c;
                return new double[] {
                    a * x(t[i]) + b * x(t[i + 1]) + c * x(t[i + 2]), a * y(t[i]) + b * y(t[i + 1]) + c * y(t[i + 2])
                };
            }
        }
        return new double[] {px, py};
    }
}
