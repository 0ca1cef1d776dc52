package org.afterimage.face;

import java.util.List;
import org.afterimage.expression.Blendshape;
import org.afterimage.expression.FacePose;

/** One eye: its gaze under its lid. Confined to the render thread. */
final class Eyes {
    private static final double LID_FOLLOWS = 0.32; // how far the lid sinks when the eye looks down
    private static final double SQUINT = 0.22;

    private final GazePatch gaze;
    private final LidPatch lid;
    private final Blendshape blink;
    private final Blendshape squint;
    private final Blendshape up;
    private final Blendshape down;
    private final Blendshape toLeft;
    private final Blendshape toRight;

    Eyes(Likeness likeness, SkinMesh mesh, Skin skin, Palette palette, HeadFrame frame, boolean left) {
        int[] upper = left ? Topology.LEFT_UPPER_LID : Topology.RIGHT_UPPER_LID;
        int[] lower = left ? Topology.LEFT_LOWER_LID : Topology.RIGHT_LOWER_LID;
        gaze = new GazePatch(
                likeness, mesh, skin, upper, lower, left ? likeness.leftEye() : likeness.rightEye(), frame);
        lid = new LidPatch(likeness, skin, upper, lower, palette, frame);
        blink = left ? Blendshape.eyeBlinkLeft : Blendshape.eyeBlinkRight;
        squint = left ? Blendshape.eyeSquintLeft : Blendshape.eyeSquintRight;
        up = left ? Blendshape.eyeLookUpLeft : Blendshape.eyeLookUpRight;
        down = left ? Blendshape.eyeLookDownLeft : Blendshape.eyeLookDownRight;
        toLeft = left ? Blendshape.eyeLookOutLeft : Blendshape.eyeLookInRight;
        toRight = left ? Blendshape.eyeLookInLeft : Blendshape.eyeLookOutRight;
    }

    List<Layer> layers() {
        return List.of(gaze.layer(), lid.layer());
    }

    void pose(FacePose pose) {
        double close = pose.get(blink) + LID_FOLLOWS * pose.get(down) * (1 - pose.get(blink));
        lid.pose(Math.min(1, close + SQUINT * pose.get(squint) * (1 - close)));
        gaze.pose(pose.get(toLeft) - pose.get(toRight), pose.get(up) - pose.get(down));
    }
}
