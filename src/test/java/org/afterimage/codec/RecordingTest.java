package org.afterimage.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.afterimage.media.Audio;
import org.afterimage.media.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written can be read back: at the same time, with the same look, with its mark. */
final class RecordingTest {
    private static final MediaFormat SMALL = MediaFormat.of(160, 120, 25);
    private static final MediaTags TAGS =
            new MediaTags("外公 says", "made in a test", "zho", new Aigc("Afterimage", "id-1"));
    private static final int FLASH_FRAME = 30;
    private static final double FLASH_SECONDS = FLASH_FRAME / 25.0;

    @TempDir
    private Path folder;

    @Test
    void aFlashAndABeepAtTheSameMomentStayTogether() {
        Path file = write(folder.resolve("flash.mp4"), SMALL);
        try (MediaReader reader = MediaReader.open(file)) {
            assertThat(flash(reader)).isCloseTo(FLASH_SECONDS, within(1e-6));
            assertThat(onset(reader.sound().orElseThrow())).isCloseTo(FLASH_SECONDS, within(0.001));
        }
    }

    @Test
    void everyFrameComesBackAtItsTime() {
        Path file = write(folder.resolve("times.mp4"), SMALL);
        List<Double> times = new ArrayList<>();
        try (MediaReader reader = MediaReader.open(file);
                MediaReader.Frames frames = reader.frames()) {
            while (frames.next()) {
                times.add(frames.seconds());
            }
        }
        assertThat(times).hasSize(75);
        for (int i = 0; i < times.size(); i++) {
            assertThat(times.get(i)).isCloseTo(i / 25.0, within(1e-6));
        }
    }

    @Test
    void theSoundIsAsLongAsItWas() {
        Path file = write(folder.resolve("long.mp4"), SMALL);
        try (MediaReader reader = MediaReader.open(file)) {
            assertThat(reader.sound().orElseThrow().seconds()).isCloseTo(3, within(0.022));
        }
    }

    @Test
    void coloursStayWhatTheyWere() {
        Path file = folder.resolve("red.mp4");
        Picture red = filled(160, 120, 0xFFC83214);
        try (MediaWriter writer = MediaWriter.open(file, SMALL, TAGS)) {
            for (int i = 0; i < 10; i++) {
                writer.frame(red);
            }
            writer.finish();
        }
        try (MediaReader reader = MediaReader.open(file);
                MediaReader.Frames frames = reader.frames()) {
            assertThat(frames.next()).isTrue();
            int argb = frames.picture().argb(80, 60);
            assertThat(argb >> 16 & 255).isCloseTo(0xC8, within(4));
            assertThat(argb >> 8 & 255).isCloseTo(0x32, within(4));
            assertThat(argb & 255).isCloseTo(0x14, within(4));
        }
    }

    @Test
    void theMarkAndTheTitleAreInTheFile() {
        Path file = write(folder.resolve("marked.mp4"), SMALL);
        try (MediaReader reader = MediaReader.open(file)) {
            assertThat(reader.tags())
                    .containsEntry("title", "外公 says")
                    .containsEntry("comment", "made in a test")
                    .containsEntry("AIGC", TAGS.aigc().json());
        }
    }

    @Test
    void captionsComeBackAtTheirTimes() {
        Path file = write(folder.resolve("captions.mp4"), SMALL);
        try (MediaReader reader = MediaReader.open(file)) {
            assertThat(reader.captions())
                    .containsExactly(new Caption(0.5, 1.25, "你好。\nHello."), new Caption(1.5, 2.5, "Goodbye."));
        }
    }

    @Test
    void anUnfinishedRecordingLeavesNothingBehind() throws IOException {
        try (MediaWriter writer = MediaWriter.open(folder.resolve("half.mp4"), SMALL, TAGS)) {
            writer.frame(filled(160, 120, 0xFF000000));
        }
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aFolderThatDoesNotExistIsNamed() {
        assertThatThrownBy(() -> MediaWriter.open(folder.resolve("no/such.mp4"), SMALL, TAGS))
                .isInstanceOf(CodecException.class)
                .hasMessageContaining("the folder does not exist");
    }

    @Test
    void oddSizesAreRefused() {
        assertThatThrownBy(() -> MediaFormat.of(161, 120, 25)).hasMessageContaining("even");
    }

    static Path write(Path file, MediaFormat format) {
        float[] sound = new float[3 * Audio.RATE_HZ];
        int from = (int) Math.round(FLASH_SECONDS * Audio.RATE_HZ);
        for (int i = from; i < from + Audio.RATE_HZ / 25; i++) {
            sound[i] = (float) (0.8 * Math.sin(2 * Math.PI * 1000 * (i - from) / Audio.RATE_HZ));
        }
        Picture dark = filled(format.width(), format.height(), 0xFF202020);
        Picture bright = filled(format.width(), format.height(), 0xFFE0E0E0);
        try (MediaWriter writer = MediaWriter.open(file, format, TAGS)) {
            writer.caption(new Caption(0.5, 1.25, "你好。\nHello."));
            writer.caption(new Caption(1.5, 2.5, "Goodbye."));
            int block = Audio.RATE_HZ / format.framesPerSecond();
            for (int i = 0; i < 75; i++) {
                writer.frame(i == FLASH_FRAME ? bright : dark);
                writer.sound(sound, i * block, (i + 1) * block);
            }
            writer.finish();
        }
        return file;
    }

    private static double flash(MediaReader reader) {
        try (MediaReader.Frames frames = reader.frames()) {
            while (frames.next()) {
                if ((frames.picture().argb(80, 60) & 255) > 128) {
                    return frames.seconds();
                }
            }
        }
        return Double.NaN;
    }

    private static double onset(Audio audio) {
        float[] samples = audio.samples();
        for (int i = 0; i < samples.length; i++) {
            if (Math.abs(samples[i]) > 0.4) {
                return i / (double) Audio.RATE_HZ;
            }
        }
        return Double.NaN;
    }

    private static Picture filled(int width, int height, int argb) {
        Picture picture = new Picture(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setArgb(x, y, argb);
            }
        }
        return picture;
    }
}
