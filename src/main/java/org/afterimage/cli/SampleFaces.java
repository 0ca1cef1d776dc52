package org.afterimage.cli;

import static org.afterimage.expression.Blendshape.*;

import java.util.ArrayList;
import java.util.List;
import org.afterimage.expression.Blendshape;
import org.afterimage.expression.FacePose;
import org.afterimage.face.ContactSheet.Sample;
import org.afterimage.face.Likeness;
import org.afterimage.face.Puppet;
import org.afterimage.stage.GlContext;
import org.afterimage.stage.Label;
import org.afterimage.stage.Stage;
import org.afterimage.stage.StageSettings;

/** The portrait blinking, speaking and turning, for the contact sheet. */
final class SampleFaces {
    private static final int LONGEST_SIDE = 640;
    private static final double TURN = Math.toRadians(8);

    private SampleFaces() {}

    private record Face(String label, FacePose pose) {}

    static List<Sample> of(Likeness likeness) {
        List<Sample> samples = new ArrayList<>();
        try (GlContext gl = GlContext.offscreen();
                Stage stage = Stage.open(gl, settings(likeness))) {
            stage.show(Puppet.of(likeness));
            for (Face face : faces()) {
                samples.add(new Sample(face.label(), stage.picture(face.pose())));
            }
        }
        return samples;
    }

    private static List<Face> faces() {
        return List.of(
                face("eyes closed", eyeBlinkLeft, 1, eyeBlinkRight, 1),
                face("ah", jawOpen, 0.75),
                face("ee", jawOpen, 0.2, mouthStretchLeft, 0.6, mouthStretchRight, 0.6),
                face("oo", jawOpen, 0.2, mouthPucker, 0.9, mouthFunnel, 0.2),
                face("oh", jawOpen, 0.45, mouthFunnel, 0.7),
                face("f", jawOpen, 0.12, mouthRollLower, 0.7, mouthUpperUpLeft, 0.3, mouthUpperUpRight, 0.3),
                face("m", mouthPressLeft, 0.5, mouthPressRight, 0.5, mouthRollLower, 0.3, mouthRollUpper, 0.3),
                face("smile", mouthSmileLeft, 0.8, mouthSmileRight, 0.8, cheekSquintLeft, 0.4, cheekSquintRight, 0.4),
                face("brows up", browInnerUp, 0.8, browOuterUpLeft, 0.8, browOuterUpRight, 0.8),
                turned("to the left", TURN, 0),
                turned("to the right", -TURN, 0),
                turned("nodding", 0, -TURN));
    }

    /** Shapes and their weights in turn. */
    private static Face face(String label, Object... shapes) {
        FacePose pose = new FacePose();
        for (int i = 0; i < shapes.length; i += 2) {
            pose.set((Blendshape) shapes[i], ((Number) shapes[i + 1]).floatValue());
        }
        return new Face(label, pose);
    }

    private static Face turned(String label, double yaw, double pitch) {
        FacePose pose = new FacePose();
        pose.setHead((float) yaw, (float) pitch, 0);
        return new Face(label, pose);
    }

    private static StageSettings settings(Likeness likeness) {
        double width = likeness.photo().width();
        double height = likeness.photo().height();
        double scale = LONGEST_SIDE / Math.max(width, height);
        return StageSettings.of(even(width * scale), even(height * scale)).withLabel(Label.NONE);
    }

    private static int even(double pixels) {
        return Math.max(16, 2 * (int) Math.round(pixels / 2));
    }
}
