package org.afterimage.face;

import java.util.ArrayList;
import java.util.List;
import org.afterimage.expression.FacePose;
import org.afterimage.media.Picture;

/**
 * The portrait as a puppet: the photo on a mesh over its filled background, with a mouth, lids and eyes that move.
 * Confined to the render thread; {@link #pose} allocates nothing.
 */
public final class Puppet {
    private final Picture background;
    private final Picture photo;
    private final Skin skin;
    private final HeadTurn turn;
    private final MouthInterior mouth;
    private final LipEdge upperEdge;
    private final LipEdge lowerEdge;
    private final List<Eyes> eyes;
    private final List<Layer> layers = new ArrayList<>();

    private Puppet(Likeness likeness) {
        HeadFrame frame = new HeadFrame(likeness.pose(), likeness.landmarks().eyeDistance());
        SkinMesh mesh = SkinMeshBuilder.build(likeness, frame);
        this.background = likeness.background();
        this.photo = likeness.photo();
        this.turn = new HeadTurn(likeness, frame);
        Jaw jaw = new Jaw(mesh, frame);
        LipContact contact = new LipContact(mesh, frame, mesh.upperSeam, mesh.lowerSeam);
        this.skin = new Skin(mesh, frame, turn, jaw, contact, Cutout.of(likeness));
        Palette palette = new Palette(likeness, frame.unit());
        this.mouth = new MouthInterior(likeness, mesh, skin, contact, new MouthSpace(mesh, frame, turn, jaw), palette);
        layers.addAll(mouth.layers());
        layers.add(skin.layer());
        this.upperEdge = new LipEdge(mesh, skin, frame, true);
        this.lowerEdge = new LipEdge(mesh, skin, frame, false);
        layers.add(upperEdge.layer());
        layers.add(lowerEdge.layer());
        this.eyes = List.of(
                new Eyes(likeness, mesh, skin, palette, frame, true),
                new Eyes(likeness, mesh, skin, palette, frame, false));
        for (Eyes eye : eyes) {
            layers.addAll(eye.layers());
        }
        pose(new FacePose());
    }

    /** Builds the puppet of a likeness: about a tenth of a second. */
    public static Puppet of(Likeness likeness) {
        return new Puppet(likeness);
    }

    /** What lies behind the person, opaque, of the photo's size. */
    public Picture background() {
        return background;
    }

    /** The photo itself: the puppet at rest over its background. */
    public Picture photo() {
        return photo;
    }

    /** What is to be drawn, from back to front; always the same layers. */
    public List<Layer> layers() {
        return layers;
    }

    /**
     * Where a point of the photo lies now, for measuring; allocates.
     *
     * @return x and y in pixels of the photo; the point itself if it is not on the person
     */
    public double[] where(double x, double y) {
        return skin.where(x, y);
    }

    Layer skinLayer() {
        return skin.layer();
    }

    /** How far apart the lips are in the middle now, pixels of the photo. */
    double lipGap() {
        return mouth.gap();
    }

    /** Moves the face: rewrites the vertices of the layers. */
    public void pose(FacePose pose) {
        turn.set(pose);
        skin.pose(pose);
        mouth.pose(pose, turn);
        upperEdge.pose(mouth.open());
        lowerEdge.pose(mouth.open());
        for (int i = 0; i < eyes.size(); i++) {
            eyes.get(i).pose(pose);
        }
    }
}
