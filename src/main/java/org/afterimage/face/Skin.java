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
        this.layer = new Layer(person, true, mesh.count(), mesh.triangles);
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
            layer.put(v, (float) turn.x, (float) turn.y, mesh.x[v] / width, mesh.y[v] / height, 1, 1);
        }
    }
}
