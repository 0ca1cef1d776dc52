package org.afterimage.expression;

/**
 * The 52 face coefficients of ARKit, in ARKit's alphabetical-by-region order. Left and right are the person's own.
 *
 * @see <a href="https://developer.apple.com/documentation/arkit/arfaceanchor/blendshapelocation">ARFaceAnchor.BlendShapeLocation</a>
 */
public enum Blendshape {
    eyeBlinkLeft,
    eyeLookDownLeft,
    eyeLookInLeft,
    eyeLookOutLeft,
    eyeLookUpLeft,
    eyeSquintLeft,
    eyeWideLeft,
    eyeBlinkRight,
    eyeLookDownRight,
    eyeLookInRight,
    eyeLookOutRight,
    eyeLookUpRight,
    eyeSquintRight,
    eyeWideRight,
    jawForward,
    jawLeft,
    jawRight,
    jawOpen,
    mouthClose,
    mouthFunnel,
    mouthPucker,
    mouthLeft,
    mouthRight,
    mouthSmileLeft,
    mouthSmileRight,
    mouthFrownLeft,
    mouthFrownRight,
    mouthDimpleLeft,
    mouthDimpleRight,
    mouthStretchLeft,
    mouthStretchRight,
    mouthRollLower,
    mouthRollUpper,
    mouthShrugLower,
    mouthShrugUpper,
    mouthPressLeft,
    mouthPressRight,
    mouthLowerDownLeft,
    mouthLowerDownRight,
    mouthUpperUpLeft,
    mouthUpperUpRight,
    browDownLeft,
    browDownRight,
    browInnerUp,
    browOuterUpLeft,
    browOuterUpRight,
    cheekPuff,
    cheekSquintLeft,
    cheekSquintRight,
    noseSneerLeft,
    noseSneerRight,
    tongueOut;

    private static final Blendshape[] VALUES = values();

    public static final int COUNT = VALUES.length;

    /** The coefficient with this {@link #ordinal()}; allocates nothing. */
    public static Blendshape at(int index) {
        return VALUES[index];
    }
}
