package org.afterimage.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.afterimage.media.Picture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PictureFileTest {
    private static final int SIDE = 1536;

    @TempDir
    Path folder;

    private Vision vision;

    @BeforeAll
    void open() {
        vision = Vision.open();
    }

    @AfterAll
    void close() {
        vision.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "bmp", "gif", "tiff"})
    void everyUsualFormatIsReadWithItsColours(String format) throws IOException {
        Path file = TestPictures.write(corners(), format, folder.resolve("corners." + format));
        Picture picture = vision.read(file, SIDE);
        assertColour(picture, 10, 10, Color.RED);
        assertColour(picture, 110, 70, Color.BLUE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void theCamerasOrientationIsObeyed(int tag) throws IOException {
        Picture picture =
                vision.read(TestPictures.oriented(asStored(corners(), tag), tag, folder.resolve(tag + ".jpg")), SIDE);
        assertThat(picture.width()).isEqualTo(120);
        assertColour(picture, 10, 10, Color.RED);
        assertColour(picture, 110, 10, Color.GREEN);
        assertColour(picture, 110, 70, Color.BLUE);
    }

    /** By the table of the EXIF standard: where the first row and the first column of the file belong. */
    private static BufferedImage asStored(BufferedImage upright, int tag) {
        int w = upright.getWidth();
        int h = upright.getHeight();
        BufferedImage stored = new BufferedImage(tag > 4 ? h : w, tag > 4 ? w : h, BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < stored.getHeight(); row++) {
            for (int column = 0; column < stored.getWidth(); column++) {
                int across = tag > 4 ? row : column;
                int down = tag > 4 ? column : row;
                boolean right = tag == 2 || tag == 3 || tag == 6 || tag == 7;
                boolean bottom = tag == 3 || tag == 4 || tag == 7 || tag == 8;
                stored.setRGB(
                        column, row, upright.getRGB(right ? w - 1 - across : across, bottom ? h - 1 - down : down));
            }
        }
        return stored;
    }

    private static BufferedImage corners() {
        BufferedImage image = new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.RED);
        g.fillRect(0, 0, 60, 40);
        g.setColor(Color.GREEN);
        g.fillRect(60, 0, 60, 40);
        g.setColor(Color.BLUE);
        g.fillRect(60, 40, 60, 40);
        g.dispose();
        return image;
    }

    private static void assertColour(Picture picture, int x, int y, Color expected) {
        Color found = new Color(picture.argb(x, y));
        int apart = Math.abs(found.getRed() - expected.getRed())
                + Math.abs(found.getGreen() - expected.getGreen())
                + Math.abs(found.getBlue() - expected.getBlue());
        assertThat(apart)
                .as("%s at %d, %d instead of %s", found, x, y, expected)
                .isLessThan(30);
    }

    private static double meanDifference(Picture picture, BufferedImage image) {
        long sum = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int a = picture.argb(x, y);
                int b = image.getRGB(x, y);
                sum += Math.abs((a >> 16 & 255) - (b >> 16 & 255))
                        + Math.abs((a >> 8 & 255) - (b >> 8 & 255))
                        + Math.abs((a & 255) - (b & 255));
            }
        }
        return sum / 3.0 / image.getWidth() / image.getHeight();
    }

    @Test
    void aPictureInLinearLightIsTurnedIntoSrgb() throws IOException {
        BufferedImage grey = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = grey.createGraphics();
        g.setColor(new Color(55, 55, 55));
        g.fillRect(0, 0, 64, 64);
        g.dispose();
        Picture picture = vision.read(TestPictures.linear(grey, folder.resolve("linear.jpg")), SIDE);
        // 55/255 linear is 0.502 in sRGB
        assertThat(picture.argb(32, 32) & 255).isBetween(124, 132);
    }

    @Test
    void aCmykJpegHasTheColoursOfThePhoto() throws IOException {
        BufferedImage image = TestPictures.portrait();
        Picture picture = vision.read(TestPictures.cmyk(image, folder.resolve("cmyk.jpg")), SIDE);
        assertThat(meanDifference(picture, image)).isLessThan(4);
    }

    @Test
    void sixteenBitsAreReadAsEight() throws IOException {
        BufferedImage image = TestPictures.portrait();
        Picture picture = vision.read(TestPictures.deep(image, folder.resolve("deep.png")), SIDE);
        int stored = javax.imageio.ImageIO.read(folder.resolve("deep.png").toFile())
                .getRaster()
                .getSample(380, 250, 0);
        assertThat(picture.argb(380, 250) & 255).isBetween(stored / 257 - 1, stored / 257 + 1);
    }

    @Test
    void ofAnAnimationTheFirstFrameIsRead() throws IOException {
        BufferedImage image = TestPictures.portrait();
        Picture picture = vision.read(TestPictures.animated(image, folder.resolve("moving.gif")), SIDE);
        assertThat(meanDifference(picture, image)).isLessThan(12);
    }

    @Test
    void transparencyIsKept() throws IOException {
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(5, 6, 0x80ff0000);
        Picture picture = vision.read(TestPictures.write(image, "png", folder.resolve("clear.png")), SIDE);
        assertThat(picture.argb(0, 0) >>> 24).isZero();
        assertThat(picture.argb(5, 6)).isEqualTo(0x80ff0000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void aHugePictureIsReadReduced(String format) throws IOException {
        BufferedImage one = TestPictures.portrait();
        BufferedImage huge = TestPictures.drawn(
                one,
                12_000,
                4_000,
                BufferedImage.TYPE_BYTE_GRAY,
                AffineTransform.getScaleInstance(12_000 / 768.0, 4_000 / 768.0));
        Path file = TestPictures.write(huge, format, folder.resolve("huge." + format));
        Picture picture = vision.read(file, SIDE);
        assertThat(picture.width()).isEqualTo(SIDE);
        assertThat(picture.height()).isEqualTo(512);
        int original = huge.getRaster().getSample(6000, 2000, 0);
        assertThat(picture.argb(768, 256) & 255).isBetween(original - 25, original + 25);
        Files.delete(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void aTruncatedPictureIsRefusedWithASentence(String format) throws IOException {
        Path file = TestPictures.write(TestPictures.portrait(), format, folder.resolve("cut." + format));
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length * 2 / 3));
        assertThatThrownBy(() -> vision.read(file, SIDE))
                .isInstanceOf(VisionException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("cut short");
    }

    @Test
    void whatIsNoPictureIsRefusedWithASentence() throws IOException {
        Path text = Files.writeString(folder.resolve("letter.jpg"), "Dear Anna, the plums are ripe.");
        Path empty = Files.write(folder.resolve("empty.png"), new byte[0]);
        Path phone = Files.writeString(folder.resolve("phone.heic"), "\0\0\0\30ftypheic\0\0\0\0mif1heic");
        assertThatThrownBy(() -> vision.read(text, SIDE))
                .hasMessageContaining("not a picture")
                .hasMessageContaining("save it again");
        assertThatThrownBy(() -> vision.read(empty, SIDE)).hasMessageContaining("is empty");
        assertThatThrownBy(() -> vision.read(phone, SIDE)).hasMessageContaining("HEIC");
        assertThatThrownBy(() -> vision.read(folder, SIDE)).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> vision.read(folder.resolve("nothing.png"), SIDE))
                .hasMessageContaining("cannot be read");
    }
}
