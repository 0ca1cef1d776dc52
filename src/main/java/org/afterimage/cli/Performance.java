package org.afterimage.cli;

import java.util.List;
import org.afterimage.codec.Caption;
import org.afterimage.expression.FacePose;
import org.afterimage.media.Audio;
import org.afterimage.pipeline.Timeline;

/**
 * What is to be recorded, from its first moment to its last: face, sound and captions of any moment.
 *
 * @param timeline its time 0 is the start of the recording
 * @param seconds how long it lasts
 */
record Performance(Timeline timeline, double seconds, List<Caption> captions) {
    private static final long SECOND_NANOS = 1_000_000_000L;

    Performance {
        captions = List.copyOf(captions);
    }

    int frames(int framesPerSecond) {
        return (int) Math.ceil(seconds * framesPerSecond - 1e-6);
    }

    /** The face that frame {@code index} shows. */
    void face(int index, int framesPerSecond, FacePose into) {
        timeline.face(index * SECOND_NANOS / framesPerSecond, into);
    }

    /** The first sample that is heard while frame {@code index} is shown. */
    static int firstSample(int index, int framesPerSecond) {
        return (int) ((long) index * Audio.RATE_HZ / framesPerSecond);
    }

    /** Writes the sound that begins at a sample. */
    void sound(long sample, float[] block, int count) {
        timeline.sound(sample * SECOND_NANOS / Audio.RATE_HZ, block, count);
    }

    /** The whole sound. */
    Audio sound() {
        float[] samples = new float[(int) Math.round(seconds * Audio.RATE_HZ)];
        timeline.sound(0, samples, samples.length);
        return new Audio(samples, Audio.RATE_HZ);
    }
}
