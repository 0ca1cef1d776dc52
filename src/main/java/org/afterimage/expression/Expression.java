package org.afterimage.expression;

import org.afterimage.voice.Speech;

/** Makes faces for speech. */
public final class Expression {
    private Expression() {}

    /** The face that belongs to a speech: mouth, brows and head. */
    public static FaceCurve of(Speech speech) {
        double seconds = speech.audio().seconds();
        int frames = SampledCurve.frames(seconds);
        float[] values = new float[frames * SampledCurve.CHANNELS];
        Lips lips = new Lips(Segment.of(speech.phones()));
        FacePose pose = new FacePose();
        for (int i = 0; i < frames; i++) {
            pose.clear();
            lips.at(i / (double) SampledCurve.RATE_HZ, 1, pose);
            for (int k = 0; k < Blendshape.COUNT; k++) {
                values[i * SampledCurve.CHANNELS + k] = pose.get(Blendshape.at(k));
            }
        }
        return new SampledCurve(values, seconds);
    }
}
