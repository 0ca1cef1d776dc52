package org.afterimage.stage;

import java.util.ArrayList;
import java.util.List;
import org.afterimage.expression.Blendshape;
import org.afterimage.expression.FacePose;
import org.afterimage.face.ContactSheet;
import org.afterimage.face.Puppet;

/** The puppet in typical poses, as stills: blinking, speaking, turning; for the sheet that {@code prepare} leaves. */
public final class FaceSamples {
    private static final int SIZE = 480;

    private FaceSamples() {}

    /**
     * Renders the samples on a stage of its own; a second or two.
     *
     * @throws StageException if there is no OpenGL
     */
    public static List<ContactSheet.Sample> of(Puppet puppet) {
        double scale =
                SIZE / (double) Math.max(puppet.photo().width(), puppet.photo().height());
        int width = even(puppet.photo().width() * scale);
        int height = even(puppet.photo().height() * scale);
        List<ContactSheet.Sample> samples = new ArrayList<>();
        try (GlContext gl = GlContext.offscreen();
                Stage stage = Stage.open(gl, StageSettings.of(width, height).withLabel(Label.NONE))) {
            stage.show(puppet);
            poses().forEach(named -> samples.add(new ContactSheet.Sample(named.name(), stage.picture(named.pose()))));
        }
        return samples;
    }

    private record Named(String name, FacePose pose) {}

    private static List<Named> poses() {
        return List.of(
                shape("eyes shut", Blendshape.eyeBlinkLeft, 1, Blendshape.eyeBlinkRight, 1),
                shape("ah", Blendshape.jawOpen, 0.46, Blendshape.mouthLowerDownLeft, 0.1),
                shape(
                        "ee",
                        Blendshape.jawOpen,
                        0.11,
                        Blendshape.mouthStretchLeft,
                        0.35,
                        Blendshape.mouthStretchRight,
                        0.35),
                shape("oh", Blendshape.jawOpen, 0.26, Blendshape.mouthFunnel, 0.4, Blendshape.mouthPucker, 0.3),
                shape("oo", Blendshape.jawOpen, 0.1, Blendshape.mouthFunnel, 0.25, Blendshape.mouthPucker, 0.6),
                shape(
                        "f, v",
                        Blendshape.jawOpen,
                        0.05,
                        Blendshape.mouthRollLower,
                        0.6,
                        Blendshape.mouthUpperUpLeft,
                        0.2),
                shape("m, b, p", Blendshape.mouthPressLeft, 0.4, Blendshape.mouthPressRight, 0.4),
                shape("smile", Blendshape.mouthSmileLeft, 0.6, Blendshape.mouthSmileRight, 0.6),
                turned("to the left", 12, 0),
                turned("to the right", -12, 0),
                turned("up", 0, 8),
                turned("down", 0, -8));
    }

    private static Named shape(String name, Object... shapesAndSizes) {
        FacePose pose = new FacePose();
        for (int i = 0; i < shapesAndSizes.length; i += 2) {
            pose.set((Blendshape) shapesAndSizes[i], ((Number) shapesAndSizes[i + 1]).floatValue());
        }
        return new Named(name, pose);
    }

    private static Named turned(String name, double yawDegrees, double pitchDegrees) {
        FacePose pose = new FacePose();
        pose.setHead((float) Math.toRadians(yawDegrees), (float) Math.toRadians(pitchDegrees), 0);
        return new Named(name, pose);
    }

    private static int even(double size) {
        return Math.max(16, 2 * (int) Math.round(size / 2));
    }
}
