package org.afterimage.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.afterimage.media.Audio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of file carries the mark of synthesised content, once, and stays readable. */
final class MarkTest {
    private static final Aigc MARK = new Aigc("Afterimage", "id-1");

    @TempDir
    private Path folder;

    @Test
    void theMarkHasTheFieldsOfTheStandard() {
        assertThat(MARK.json())
                .isEqualTo("{\"Label\":\"1\",\"ContentProducer\":\"Afterimage\",\"ProduceID\":\"id-1\","
                        + "\"ReservedCode1\":\"\",\"ContentPropagator\":\"Afterimage\",\"PropagateID\":\"id-1\","
                        + "\"ReservedCode2\":\"\"}");
    }

    @Test
    void codesAreVisibleAscii() {
        assertThatThrownBy(() -> new Aigc("外公", "1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Aigc("a b", "1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWavFileHasItInAChunkAndSoundsTheSame() {
        float[] samples = {0, 0.5f, -0.5f, 1, -1, 2};
        Path file = folder.resolve("a.wav");
        Wav.write(file, new Audio(samples, Audio.RATE_HZ), MARK);
        try (MediaReader reader = MediaReader.open(file)) {
            float[] back = reader.sound().orElseThrow().samples();
            assertThat(back).containsExactly(new float[] {0, 0.5f, -0.5f, 1, -1, 1}, within(1e-4f));
        }
        byte[] bytes = Wav.bytes(new Audio(samples, Audio.RATE_HZ), MARK);
        assertThat(times(bytes, "AIGC")).isEqualTo(1);
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).contains(MARK.json());
    }

    @Test
    void aPngFileHasItInATextChunkAndLooksTheSame() throws IOException {
        BufferedImage picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(3, 4, 0x336699);
        Path file = folder.resolve("a.png");
        Png.write(file, picture, MARK);
        assertThat(ImageIO.read(file.toFile()).getRGB(3, 4) & 0xFFFFFF).isEqualTo(0x336699);
        byte[] bytes = Files.readAllBytes(file);
        assertThat(times(bytes, "tEXtAIGC\0" + MARK.json())).isEqualTo(1);
    }

    private static org.assertj.core.data.Offset<Float> within(float value) {
        return org.assertj.core.data.Offset.offset(value);
    }

    private static int times(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).split(java.util.regex.Pattern.quote(text), -1).length - 1;
    }
}
