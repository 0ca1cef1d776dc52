package org.afterimage.cli;

import static org.afterimage.expression.Blendshape.*;

import org.afterimage.expression.FaceCurve;
import org.afterimage.expression.FacePose;

/** How far a face curve opens the lips, as the face mesh would see it; in no particular unit. Confined to one thread. */
final class Openness {
    private final FaceCurve curve;
    private final FacePose pose = new FacePose();

    Openness(FaceCurve curve) {
        this.curve = curve;
    }

    double at(double seconds) {
        curve.at(seconds, pose);
        double lips = pose.get(mouthLowerDownLeft)
                + pose.get(mouthLowerDownRight)
                + pose.get(mouthUpperUpLeft)
                + pose.get(mouthUpperUpRight);
        return Math.max(0, pose.get(jawOpen) - pose.get(mouthClose)) + 0.1 * lips;
    }
}
