package org.afterimage.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.afterimage.codec.Aigc;
import org.afterimage.codec.CodecException;
import org.afterimage.codec.MediaFormat;
import org.afterimage.codec.MediaReader;
import org.afterimage.codec.MediaTags;
import org.afterimage.expression.Blendshape;
import org.afterimage.expression.FaceCurve;
import org.afterimage.expression.FacePose;
import org.afterimage.hearing.Utterance;
import org.afterimage.media.Audio;
import org.afterimage.media.Progress;
import org.afterimage.mind.Mind;
import org.afterimage.mind.MindEvent;
import org.afterimage.mind.Sentence;
import org.afterimage.voice.Phone;
import org.afterimage.voice.Speech;
import org.afterimage.voice.Voice;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A recording shows at each moment the face and sounds the sound of that moment. */
final class RecordingTest {
    private static final MediaTags TAGS = new MediaTags("", "", "und", new Aigc("Afterimage", "id-1"));
    private static final double WORD_SECONDS = 0.5;

    @TempDir
    private Path folder;

    @Test
    void theMouthOpensWithTheSound() {
        Performance performance = perform(new Step.Say("one"), new Step.Say("two"));
        Path file = record(performance, 30);
        try (MediaReader reader = MediaReader.open(file);
                MediaReader.Frames frames = reader.frames()) {
            Audio sound = reader.sound().orElseThrow();
            int checked = 0;
            while (frames.next()) {
                double open = (frames.picture().argb(40, 30) & 255) / 255.0;
                double loud = loudness(sound, frames.seconds() + 0.015);
                if (open > 0.9 || open < 0.1) {
                    assertThat(loud > 0.05)
                            .as("sound at %.3f s", frames.seconds())
                            .isEqualTo(open > 0.5);
                    checked++;
                }
            }
            assertThat(checked).isGreaterThan(60);
        }
    }

    @Test
    void thereIsQuietBeforeAndAfter() {
        Performance performance = perform(new Step.Say("one"));
        assertThat(performance.timeline().lines().get(0).startNanos()).isEqualTo(800_000_000L);
        assertThat(performance.seconds()).isGreaterThanOrEqualTo(0.8 + WORD_SECONDS + 0.8);
    }

    @Test
    void theNoticeHasItsTwoSecondsHoweverLittleIsSaid() {
        assertThat(perform(new Step.Say("one")).seconds()).isGreaterThan(2);
        assertThat(StageCamera.cardOpacity(0)).isEqualTo(1);
        assertThat(StageCamera.cardOpacity(2)).isEqualTo(1);
        assertThat(StageCamera.cardOpacity(3)).isZero();
    }

    @Test
    void captionsSayWhatIsHeard() throws IOException {
        Path file = record(perform(new Step.Ask("Well?"), new Step.Say("two")), 25);
        assertThat(Files.readString(Recorder.captionsBeside(file)))
                .contains("00:00:00,800 --> ")
                .contains("You asked: Well?")
                .contains("two");
        try (MediaReader reader = MediaReader.open(file)) {
            assertThat(reader.captions()).extracting(c -> c.text()).containsExactly("You asked: Well?", "two");
        }
    }

    @Test
    void theCurveIsTheFaceAtEveryFrameRate() throws IOException {
        Performance performance = perform(new Step.Say("one"));
        JsonNode slow = curve(performance, 25);
        JsonNode fast = curve(performance, 50);
        assertThat(slow.get("names")).hasSize(Blendshape.COUNT + 4);
        assertThat(fast.get("frames").size())
                .isBetween(
                        2 * slow.get("frames").size() - 1,
                        2 * slow.get("frames").size());
        FacePose pose = new FacePose();
        for (int i = 0; i < slow.get("frames").size(); i++) {
            assertThat(fast.get("frames").get(2 * i))
                    .isEqualTo(slow.get("frames").get(i));
            performance.timeline().face(i * 40_000_000L, pose);
            JsonNode row = slow.get("frames").get(i);
            for (int k = 0; k < Blendshape.COUNT; k++) {
                assertThat(row.get(k).floatValue()).isEqualTo(pose.get(Blendshape.at(k)), within(1e-6f));
            }
        }
    }

    @Test
    void nothingToSayIsRefusedInASentence() {
        Assertions.assertThatThrownBy(() -> perform(new Step.Say("  ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is nothing to say: the text is empty");
        Assertions.assertThatThrownBy(() -> perform(new Step.Reply("nobody")))
                .hasMessageContaining("there is no reply \"nobody\" in replies.json");
    }

    @Test
    void aWriterThatFailsEndsTheRecording() {
        Performance performance = perform(new Step.Say("one"));
        MediaFormat other = MediaFormat.of(160, 120, 30);
        Assertions.assertThatThrownBy(() -> Recorder.record(
                        performance,
                        new LampCamera(80, 60),
                        other,
                        TAGS,
                        Path.of("/no/such/folder/x.mp4"),
                        Progress.NONE))
                .isInstanceOf(CodecException.class)
                .hasMessageContaining("the folder does not exist");
    }

    private Path record(Performance performance, int framesPerSecond) {
        Path file = folder.resolve("x.mp4");
        MediaFormat format = MediaFormat.of(80, 60, framesPerSecond);
        Recorder.record(performance, new LampCamera(80, 60), format, TAGS, file, Progress.NONE);
        return file;
    }

    private JsonNode curve(Performance performance, int framesPerSecond) throws IOException {
        Path file = folder.resolve("curve.json");
        CurveFile.write(file, performance, framesPerSecond);
        JsonNode json = new ObjectMapper().readTree(file.toFile());
        assertThat(json.get("fps").asInt()).isEqualTo(framesPerSecond);
        return json;
    }

    private static Performance perform(Step... steps) {
        Cast cast =
                new Cast(Echo::new, Whistle::new, s -> new Open(WORD_SECONDS), a -> new Open(a.seconds()), new Still());
        try (Rehearsal rehearsal = new Rehearsal(cast, 0.8)) {
            return rehearsal.performance(List.of(steps), Progress.NONE);
        }
    }

    private static double loudness(Audio sound, double seconds) {
        int from = (int) ((seconds - 0.01) * Audio.RATE_HZ);
        double most = 0;
        for (int i = Math.max(0, from); i < Math.min(sound.samples().length, from + Audio.RATE_HZ / 50); i++) {
            most = Math.max(most, Math.abs(sound.samples()[i]));
        }
        return most;
    }

    /** A mind that repeats the question. */
    private static final class Echo implements Mind {
        @Override
        public void answer(Utterance utterance, Consumer<MindEvent> out) {
            out.accept(new MindEvent.Said(Sentence.given("You asked: " + utterance.text())));
            out.accept(new MindEvent.Finished(false));
        }

        @Override
        public void close() {}
    }

    /** A voice that whistles for half a second. */
    private static final class Whistle implements Voice {
        @Override
        public void speak(Sentence sentence, Consumer<Speech> out) {
            float[] samples = new float[(int) (WORD_SECONDS * Audio.RATE_HZ)];
            for (int i = 0; i < samples.length; i++) {
                samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * 600 * i / Audio.RATE_HZ));
            }
            Audio audio = new Audio(samples, Audio.RATE_HZ);
            out.accept(new Speech(sentence, sentence.text(), audio, List.of(new Phone("u", 0, WORD_SECONDS)), true));
        }

        @Override
        public void close() {}
    }

    /** A jaw that is open all the time. */
    private record Open(double seconds) implements FaceCurve {
        @Override
        public void at(double moment, FacePose into) {
            into.clear();
            into.set(Blendshape.jawOpen, moment >= 0 && moment < seconds ? 1 : 0);
        }
    }

    /** A face at rest. */
    private record Still() implements FaceCurve {
        @Override
        public double seconds() {
            return Double.POSITIVE_INFINITY;
        }

        @Override
        public void at(double moment, FacePose into) {
            into.clear();
        }
    }

    /** A camera that sees a lamp as bright as the jaw is open. */
    private static final class LampCamera implements Camera {
        private final ByteBuffer pixels;

        LampCamera(int width, int height) {
            pixels = ByteBuffer.allocateDirect(width * height * 4);
        }

        @Override
        public int depth() {
            return 1;
        }

        @Override
        public void draw(FacePose pose, double seconds) {
            for (int i = 0; i < pixels.capacity(); i++) {
                pixels.put(i, (byte) Math.round(255 * pose.get(Blendshape.jawOpen)));
            }
        }

        @Override
        public ByteBuffer take() {
            return pixels;
        }

        @Override
        public void close() {}
    }
}
