package org.afterimage.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.afterimage.media.Audio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be read or written are refused in a sentence, and nothing half-made stays. */
final class BadFilesTest {
    private static final Aigc MARK = new Aigc("Afterimage", "id-1");

    @TempDir
    private Path folder;

    @Test
    void aTextIsNoMediaFile() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.mp4"), "Dear Mei, the river is frozen.");
        assertThatThrownBy(() -> MediaReader.open(file))
                .isInstanceOf(CodecException.class)
                .hasMessageStartingWith("cannot read " + file + ": it is not a sound or video file");
    }

    @Test
    void anEmptyFileIsNoMediaFile() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.wav"));
        assertThatThrownBy(() -> MediaReader.open(file)).isInstanceOf(CodecException.class);
    }

    @Test
    void aFolderIsNoMediaFile() {
        assertThatThrownBy(() -> MediaReader.open(folder)).hasMessageContaining("there is no such file");
    }

    @Test
    void aRecordingCutInTheMiddleIsReadToTheCutOrRefused() throws IOException {
        Path whole = folder.resolve("whole.wav");
        Wav.write(whole, Audio.silence(2, Audio.RATE_HZ), MARK);
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("cut.wav"), Arrays.copyOf(bytes, bytes.length / 2));
        try (MediaReader reader = MediaReader.open(cut)) {
            assertThat(reader.sound().orElseThrow().seconds()).isBetween(0.9, 1.1);
        }
    }

    @Test
    void damageInTheMiddleDoesNotEndTheReading() throws IOException {
        Path whole = RecordingTest.write(folder.resolve("whole.mp4"), MediaFormat.of(160, 120, 25));
        byte[] bytes = Files.readAllBytes(whole);
        for (int i = bytes.length - 4000; i < bytes.length - 2000; i++) {
            bytes[i] = (byte) (i * 31);
        }
        Path damaged = Files.write(folder.resolve("damaged.mp4"), bytes);
        try (MediaReader reader = MediaReader.open(damaged)) {
            assertThat(reader.sound().orElseThrow().seconds()).isBetween(2.0, 3.1);
        }
    }

    @Test
    void aSilentFilmHasNoSound() {
        Path file = folder.resolve("silent.mp4");
        try (MediaWriter writer =
                MediaWriter.open(file, MediaFormat.of(160, 120, 25), new MediaTags("", "", "und", MARK))) {
            writer.frame(new org.afterimage.media.Picture(160, 120));
            writer.finish();
        }
        Path png = folder.resolve("still.png");
        Png.write(png, new java.awt.image.BufferedImage(16, 16, java.awt.image.BufferedImage.TYPE_INT_RGB), MARK);
        try (MediaReader reader = MediaReader.open(png)) {
            assertThat(reader.sound()).isEmpty();
        }
    }

    @Test
    void aFullDiskIsSaidAndNothingStays() throws Exception {
        Path file = folder.resolve("large.mp4");
        // a child that may write 200 blocks of 1 KiB: the same error path as a full disk, without being root
        Process child = new ProcessBuilder(
                        "bash",
                        "-c",
                        "ulimit -f 200; exec \"$0\" -cp \"$1\" " + FullDisk.class.getName() + " \"$2\"",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said)
                .contains("cannot record " + file)
                .contains("File too large")
                .contains("the unfinished recording was removed");
        try (var left = Files.list(folder)) {
            assertThat(left.toList()).isEqualTo(List.of());
        }
    }
}
