package org.afterimage.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.afterimage.media.Progress;
import org.afterimage.vision.TestPictures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Photos as families have them, and such as cannot be used. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OddPhotosTest {
    @TempDir
    static Path folder;

    private Likeness straight;

    @BeforeAll
    void measureThePhotoAsItIs() {
        straight = likeness(TestPictures.PORTRAIT);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aPhotoScannedOnItsSideIsTurnedUpright(int quarters) throws IOException {
        BufferedImage turned = TestPictures.turned(TestPictures.portrait(), quarters);
        assertSameFace(likeness(TestPictures.write(turned, "png", folder.resolve("turned" + quarters + ".png"))), 1, 1);
    }

    @Test
    void aGreyPhotoIsMeasuredLikeAColourPhoto() throws IOException {
        BufferedImage grey = TestPictures.scaled(TestPictures.portrait(), 768, BufferedImage.TYPE_BYTE_GRAY);
        assertSameFaceInGrey(likeness(TestPictures.write(grey, "png", folder.resolve("grey.png"))), 1, 2);
    }

    @Test
    void aHugePhotoIsMeasured() throws IOException {
        BufferedImage huge = TestPictures.scaled(TestPictures.portrait(), 12_000, BufferedImage.TYPE_BYTE_GRAY);
        Path file = TestPictures.write(huge, "jpeg", folder.resolve("huge.jpg"));
        assertSameFaceInGrey(likeness(file), 2, 3);
        Files.delete(file);
    }

    @Test
    void ofSeveralFacesTheLargestIsTakenOrTheOneThatIsPointedAt() throws IOException {
        BufferedImage one = TestPictures.portrait();
        BufferedImage group = new BufferedImage(1200, 768, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = group.createGraphics();
        g.drawImage(one, 0, 0, null);
        AffineTransform small = AffineTransform.getTranslateInstance(768, 200);
        small.scale(0.55, 0.55);
        g.drawImage(one, small, null);
        g.dispose();
        Path file = TestPictures.write(group, "png", folder.resolve("group.png"));
        assertThat(likeness(file).landmarks().x(4)).isLessThan(768);
        Files.writeString(folder.resolve("group.png.face"), "0.8 0.5");
        assertThat(likeness(file).landmarks().x(4)).isGreaterThan(768);
    }

    @Test
    void aPhotoWithoutAFaceIsRefusedWithASentence() throws IOException {
        Path empty = TestPictures.write(
                new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", folder.resolve("empty.png"));
        assertThatThrownBy(() -> likeness(empty))
                .isInstanceOf(FaceException.class)
                .hasMessageContaining("no face was found in " + empty);
    }

    @Test
    void aTinyFaceIsRefusedWithASentence() throws IOException {
        BufferedImage tiny = TestPictures.scaled(TestPictures.portrait(), 100, BufferedImage.TYPE_INT_RGB);
        Path file = TestPictures.write(tiny, "png", folder.resolve("tiny.png"));
        assertThatThrownBy(() -> likeness(file))
                .isInstanceOf(FaceException.class)
                .hasMessageContaining("pixels wide")
                .hasMessageContaining("scan it larger");
    }

    @Test
    void aDamagedPhotoIsRefusedWithASentence() throws IOException {
        Path file = Files.write(folder.resolve("damaged.jpg"), new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1});
        assertThatThrownBy(() -> likeness(file))
                .isInstanceOf(FaceException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void aFolderWithoutAPhotoSaysWhereToPutOne() {
        assertThatThrownBy(() -> Portraits.choose(folder.resolve("nobody"), folder))
                .isInstanceOf(FaceException.class)
                .hasMessageContaining("portraits");
    }

    private Likeness likeness(Path photo) {
        return Likeness.of(photo, folder.resolve("cache"), Progress.NONE);
    }

    /** Leaves the outer eye corners out: they are refined by colour, which grey photos have not. */
    private void assertSameFaceInGrey(Likeness other, double scale, double tolerancePercent) {
        assertSamePoints(other, scale, tolerancePercent, 133, 362, 61, 291, 13, 14, 4, 152);
    }

    private void assertSameFace(Likeness other, double scale, double tolerancePercent) {
        assertSamePoints(other, scale, tolerancePercent, 33, 133, 362, 263, 61, 291, 13, 14, 4, 152);
    }

    private void assertSamePoints(Likeness other, double scale, double tolerancePercent, int... points) {
        double unit = straight.landmarks().eyeDistance();
        for (int point : points) {
            assertThat(other.landmarks().x(point) / scale)
                    .as("x of point %d", point)
                    .isCloseTo(straight.landmarks().x(point), within(unit * tolerancePercent / 100));
            assertThat(other.landmarks().y(point) / scale)
                    .as("y of point %d", point)
                    .isCloseTo(straight.landmarks().y(point), within(unit * tolerancePercent / 100));
        }
    }
}
