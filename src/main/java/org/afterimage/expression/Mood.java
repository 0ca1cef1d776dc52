package org.afterimage.expression;

import org.afterimage.mind.Emotion;

/** What a mood adds to a face that speaks: little, it is read easily. */
final class Mood {
    private Mood() {}

    static void add(Emotion emotion, double weight, FacePose into) {
        switch (emotion) {
            case NEUTRAL -> {}
            case WARM -> smile(0.16, 0.10, weight, into);
            case HAPPY -> smile(0.30, 0.22, weight, into);
            case SAD -> {
                both(Blendshape.mouthFrownLeft, Blendshape.mouthFrownRight, 0.20 * weight, into);
                into.add(Blendshape.browInnerUp, (float) (0.28 * weight));
                into.addHead(0, (float) (-0.02 * weight), 0);
            }
            case SERIOUS -> {
                both(Blendshape.browDownLeft, Blendshape.browDownRight, 0.22 * weight, into);
                both(Blendshape.eyeSquintLeft, Blendshape.eyeSquintRight, 0.08 * weight, into);
            }
            case SURPRISED -> {
                into.add(Blendshape.browInnerUp, (float) (0.30 * weight));
                both(Blendshape.browOuterUpLeft, Blendshape.browOuterUpRight, 0.30 * weight, into);
                both(Blendshape.eyeWideLeft, Blendshape.eyeWideRight, 0.20 * weight, into);
            }
        }
    }

    private static void smile(double corners, double cheeks, double weight, FacePose into) {
        both(Blendshape.mouthSmileLeft, Blendshape.mouthSmileRight, corners * weight, into);
        both(Blendshape.cheekSquintLeft, Blendshape.cheekSquintRight, cheeks * weight, into);
        both(Blendshape.eyeSquintLeft, Blendshape.eyeSquintRight, 0.5 * cheeks * weight, into);
    }

    private static void both(Blendshape left, Blendshape right, double value, FacePose into) {
        into.add(left, (float) value);
        into.add(right, (float) value);
    }
}
