package org.afterimage.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.afterimage.media.Progress;
import org.afterimage.vision.TestPictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LikenessTest {
    private static final Path PORTRAIT = Path.of("personas/grandfather/portraits/portrait.png");

    @Test
    void aLikenessComesBackFromItsFilesAsItWasMeasured(@TempDir Path cache) {
        Likeness measured = Likeness.of(PORTRAIT, cache, Progress.NONE);
        Likeness kept = Likeness.of(PORTRAIT, cache, (fraction, step) -> {
            throw new AssertionError("measured again: " + step);
        });
        assertThat(kept.landmarks().toArray())
                .containsExactly(measured.landmarks().toArray());
        assertThat(kept.person().rgba()).isEqualTo(measured.person().rgba());
        assertThat(kept.background().rgba()).isEqualTo(measured.background().rgba());
        assertThat(Math.toDegrees(kept.pose().yaw())).isBetween(-5.0, 5.0);
        assertThat(Math.toDegrees(kept.pose().roll())).isBetween(-2.0, 2.0);
    }

    @Test
    void thePersonOverTheBackgroundGivesThePhoto(@TempDir Path cache) {
        Likeness likeness = Likeness.of(PORTRAIT, cache, Progress.NONE);
        double squares = 0;
        int pixels = likeness.photo().width() * likeness.photo().height();
        for (int i = 0; i < pixels; i++) {
            double alpha = (likeness.person().rgba().get(4 * i + 3) & 255) / 255.0;
            for (int c = 4 * i; c < 4 * i + 3; c++) {
                double over = alpha * (likeness.person().rgba().get(c) & 255)
                        + (1 - alpha) * (likeness.background().rgba().get(c) & 255);
                double error = over - (likeness.photo().rgba().get(c) & 255);
                squares += error * error;
            }
        }
        double psnr = 10 * Math.log10(255 * 255 / (squares / pixels / 3));
        assertThat(psnr).as("PSNR in dB").isGreaterThan(42);
    }

    @Test
    void measuringLeavesThePhotoAlone(@TempDir Path folder) throws IOException {
        Path photo = Files.copy(PORTRAIT, folder.resolve("portrait.png"));
        byte[] before = Files.readAllBytes(photo);
        Likeness.of(photo, folder.resolve(".derived/portrait"), Progress.NONE);
        assertThat(Files.readAllBytes(photo)).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("portrait.png", ".derived");
        }
    }

    @Test
    void anotherPhotoOrDamagedFilesAreMeasuredAnew(@TempDir Path folder) throws IOException {
        Likeness first = Likeness.of(PORTRAIT, folder, Progress.NONE);
        AtomicInteger steps = new AtomicInteger();
        Path other = TestPictures.write(
                TestPictures.scaled(TestPictures.portrait(), 600, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("other.png"));
        assertThat(Likeness.of(other, folder, (f, s) -> steps.incrementAndGet())
                        .photo()
                        .width())
                .isEqualTo(600);
        assertThat(steps).hasPositiveValue();

        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.endsWith("person.rgba")).toList()) {
                Files.write(file, new byte[7]);
            }
        }
        Likeness again = Likeness.of(PORTRAIT, folder, Progress.NONE);
        assertThat(again.person().rgba()).isEqualTo(first.person().rgba());
    }

    @Test
    void theContactSheetShowsWhatWasMeasuredAndWhatIsAdded(@TempDir Path folder) throws IOException {
        Likeness likeness = Likeness.of(PORTRAIT, folder, Progress.NONE);
        Path sheet = folder.resolve("sheet/contact-sheet.png");
        ContactSheet.write(likeness, List.of(new ContactSheet.Sample("blink", likeness.photo())), sheet);
        BufferedImage image = ImageIO.read(sheet.toFile());
        assertThat(image.getWidth()).isEqualTo(3 * 480);
        assertThat(image.getHeight()).isEqualTo(3 * 508);
    }
}
