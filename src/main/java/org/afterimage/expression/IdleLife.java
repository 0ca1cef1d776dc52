package org.afterimage.expression;

/**
 * What a living face does while nothing is said: it blinks, looks about a little, drifts, breathes. Never repeats. Lay
 * speech over it with {@link FacePose#addScaled}. Safe from any thread; allocates nothing.
 */
public final class IdleLife implements FaceCurve {
    private static final double BREATH_SECONDS = 60 / 14.0;

    private final Blinks blinks;
    private final Gaze gaze;
    private final Noise yaw;
    private final Noise pitch;
    private final Noise roll;
    private final Noise face;

    /** The same seed lives the same life. */
    public IdleLife(long seed) {
        blinks = new Blinks(seed * 31 + 1);
        gaze = new Gaze(seed * 31 + 7);
        yaw = new Noise(seed * 31 + 11);
        pitch = new Noise(seed * 31 + 13);
        roll = new Noise(seed * 31 + 17);
        face = new Noise(seed * 31 + 19);
    }

    @Override
    public double seconds() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public void at(double seconds, FacePose into) {
        into.clear();
        double breath = breath(seconds);
        into.setBreath((float) breath);
        into.setHead(
                (float) (0.030 * slow(yaw, seconds) + 0.006 * yaw.at(seconds * 0.6143 + 9)),
                (float) (0.018 * slow(pitch, seconds) + 0.004 * (breath - 0.5)),
                (float) (0.014 * slow(roll, seconds)));
        float lid = (float) blinks.at(seconds);
        into.set(Blendshape.eyeBlinkLeft, lid);
        into.set(Blendshape.eyeBlinkRight, lid);
        gaze.at(seconds, into);
        into.set(Blendshape.browInnerUp, (float) (0.05 + 0.05 * face.at(seconds * 0.17)));
        into.set(Blendshape.mouthSmileLeft, (float) (0.03 + 0.03 * face.at(seconds * 0.11 + 100)));
        into.set(Blendshape.mouthSmileRight, (float) (0.03 + 0.03 * face.at(seconds * 0.11 + 100)));
        into.set(Blendshape.mouthPressLeft, (float) (0.04 * face.at(seconds * 0.23 + 200)));
        into.set(Blendshape.mouthPressRight, (float) (0.04 * face.at(seconds * 0.23 + 200)));
    }

    private static double slow(Noise noise, double seconds) {
        return 0.7 * noise.at(seconds * 0.09731) + 0.3 * noise.at(seconds * 0.23417 + 50);
    }

    /** Breathing in takes two fifths of a breath; its pace wanders by a tenth. */
    private double breath(double seconds) {
        double phase = seconds / BREATH_SECONDS + 0.35 * face.at(seconds * 0.05 + 300);
        double part = phase - Math.floor(phase);
        double rise = part < 0.4 ? part / 0.4 : (1 - part) / 0.6;
        return 0.5 - 0.5 * Math.cos(Math.PI * rise);
    }
}
