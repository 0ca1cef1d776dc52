package org.afterimage.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.afterimage.codec.CodecException;
import org.afterimage.codec.MediaReader;
import org.afterimage.media.Audio;

/**
 * How far picture and sound of a recording are apart, measured in the finished file.
 *
 * <p>What was said is known: its sound and its mouth over time. The sound is found in the decoded sound by its waveform, the
 * mouth in the decoded frames by the opening that the face mesh sees; the difference of the two places is the offset. Neither
 * the length of a frame nor the amplitude of the tracked mouth biases it.
 *
 * @param millis how much later the picture is than the sound
 * @param soundSeconds where the speech begins in the recording
 * @param correlation of the tracked with the known mouth at that place, 1 at best; under {@value #TRUSTED} distrust the offset
 * @param frames on which a face was seen
 */
record AvOffset(double millis, double soundSeconds, double correlation, int frames) {
    static final double TRUSTED = 0.6;

    /** The mouth is searched this far around the sound. */
    private static final double AROUND_SECONDS = 0.4;

    private static final double STEP_SECONDS = 0.002;

    /**
     * Measures one speech in a recording.
     *
     * @param sound of the recording
     * @param track of the recording
     * @param speech what was said; must be heard in the recording
     * @param mouth how far the mouth is to be open, in any unit, at a time from the first sample of the speech
     * @return empty if the speech is not heard, or no face was seen
     */
    static Optional<AvOffset> of(Audio sound, MouthTrack track, Audio speech, DoubleUnaryOperator mouth) {
        return SoundSearch.find(sound, speech).flatMap(at -> {
            MouthTrack part = track.between(at, at + speech.seconds());
            return part.times().length < 10 ? Optional.empty() : Optional.of(at(at, part, mouth));
        });
    }

    /** The whole sound of a recording. */
    static Audio sound(Path recording) {
        try (MediaReader reader = MediaReader.open(recording)) {
            return reader.sound().orElseThrow(() -> new CodecException("there is no sound in " + recording));
        }
    }

    private static AvOffset at(double soundSeconds, MouthTrack track, DoubleUnaryOperator mouth) {
        int steps = (int) Math.round(2 * AROUND_SECONDS / STEP_SECONDS) + 1;
        double[] fits = new double[steps];
        for (int i = 0; i < steps; i++) {
            fits[i] = correlation(track, mouth, soundSeconds - AROUND_SECONDS + i * STEP_SECONDS);
        }
        int best = Peaks.highest(fits);
        double offset = -AROUND_SECONDS + (best + Peaks.between(fits, best)) * STEP_SECONDS;
        return new AvOffset(offset * 1000, soundSeconds, fits[best], track.times().length);
    }

    private static double correlation(MouthTrack track, DoubleUnaryOperator mouth, double startSeconds) {
        double[] expected = Arrays.stream(track.times())
                .map(t -> mouth.applyAsDouble(t - startSeconds))
                .toArray();
        return Peaks.correlation(expected, track.openings());
    }
}
