package org.afterimage.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.afterimage.media.Audio;
import org.afterimage.media.Progress;
import org.junit.jupiter.api.Test;

/** The measure of the offset says how far picture and sound are really apart. */
final class AvOffsetTest {
    private static final double[] SHIFTS_MILLIS = {0, 40, -40, 80, -80};

    @Test
    void aKnownShiftComesOut() {
        Audio speech = syllables();
        for (double shift : SHIFTS_MILLIS) {
            double soundAt = 2.0;
            MouthTrack track = track(soundAt + shift / 1000, 30, 0.01);
            AvOffset offset = AvOffset.of(later(speech, soundAt), track, speech, AvOffsetTest::mouth)
                    .orElseThrow();
            assertThat(offset.soundSeconds()).isCloseTo(soundAt, within(0.0005));
            assertThat(offset.millis()).isCloseTo(shift, within(2.0));
        }
    }

    @Test
    void theFrameRateAndItsPhaseDoNotMatter() {
        Audio speech = syllables();
        for (double fps : new double[] {15, 25, 29.97, 60}) {
            MouthTrack track = track(1.2345, fps, 0.01);
            AvOffset offset = AvOffset.of(later(speech, 1.2345), track, speech, AvOffsetTest::mouth)
                    .orElseThrow();
            assertThat(offset.millis()).isCloseTo(0, within(3.0));
        }
    }

    @Test
    void aSpeechThatIsNotInTheRecordingIsNotFound() {
        Random random = new Random(3);
        float[] noise = new float[6 * Audio.RATE_HZ];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (float) random.nextGaussian() * 0.1f;
        }
        assertThat(AvOffset.of(new Audio(noise, Audio.RATE_HZ), track(1, 30, 0.01), syllables(), AvOffsetTest::mouth))
                .isEmpty();
    }

    @Test
    void aFilmWhoseTruthIsKnownHasNoOffset() throws IOException {
        Path folder = Path.of("../shared/demo-persona/grandfather");
        assumeTrue(Files.exists(folder), "../shared is not here");
        Path film = folder.resolve("talking.mp4");
        DoubleUnaryOperator truth = truth(folder.resolve("talking.truth.json"));
        Audio sound = AvOffset.sound(film);
        Audio speech = AvOffset.sound(folder.resolve("talking.wav"));
        MouthTrack track = MouthTrack.of(film, 0, 100, Progress.NONE);
        for (double shift : SHIFTS_MILLIS) {
            Audio shifted = later(sound, 0.2 - shift / 1000);
            MouthTrack seen = shifted(track, 0.2);
            AvOffset offset = AvOffset.of(shifted, seen, speech, truth).orElseThrow();
            assertThat(offset.correlation()).isGreaterThan(AvOffset.TRUSTED);
            assertThat(offset.millis()).as("sound moved by %.0f ms", -shift).isCloseTo(shift, within(12.0));
        }
    }

    private static MouthTrack shifted(MouthTrack track, double seconds) {
        double[] times = track.times().clone();
        for (int i = 0; i < times.length; i++) {
            times[i] += seconds;
        }
        return new MouthTrack(times, track.openings());
    }

    private static DoubleUnaryOperator truth(Path file) throws IOException {
        JsonNode frames = new ObjectMapper().readTree(file.toFile()).get("frames");
        return seconds -> {
            double at = seconds * 25;
            int i = (int) Math.max(0, Math.min(frames.size() - 2, Math.floor(at)));
            double part = Math.max(0, Math.min(1, at - i));
            return (1 - part) * jaw(frames.get(i)) + part * jaw(frames.get(i + 1));
        };
    }

    private static double jaw(JsonNode frame) {
        JsonNode shapes = frame.get("arkit_approx");
        return shapes.get("jawOpen").asDouble() * (1 - shapes.get("mouthClose").asDouble());
    }

    /** Syllables at uneven moments, so that one place only fits. */
    private static Audio syllables() {
        Random random = new Random(7);
        float[] samples = new float[4 * Audio.RATE_HZ];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (mouth(i / (double) Audio.RATE_HZ) * random.nextGaussian() * 0.2);
        }
        return new Audio(samples, Audio.RATE_HZ);
    }

    private static double mouth(double seconds) {
        double open = 0;
        for (double at : new double[] {0.2, 0.41, 0.75, 0.93, 1.3, 1.9, 2.05, 2.6, 3.1, 3.32, 3.7}) {
            open += Math.exp(-Math.pow((seconds - at) / 0.06, 2));
        }
        return open;
    }

    private static MouthTrack track(double startSeconds, double fps, double noise) {
        Random random = new Random(5);
        int frames = (int) (8 * fps);
        double[] times = new double[frames];
        double[] openings = new double[frames];
        for (int i = 0; i < frames; i++) {
            times[i] = i / fps;
            openings[i] = 0.02 + 0.15 * mouth(times[i] - startSeconds) + noise * random.nextGaussian();
        }
        return new MouthTrack(times, openings);
    }

    private static Audio later(Audio audio, double seconds) {
        int delay = (int) Math.round(seconds * Audio.RATE_HZ);
        float[] samples = new float[audio.samples().length + delay + Audio.RATE_HZ];
        System.arraycopy(audio.samples(), 0, samples, delay, audio.samples().length);
        return new Audio(samples, Audio.RATE_HZ);
    }
}
