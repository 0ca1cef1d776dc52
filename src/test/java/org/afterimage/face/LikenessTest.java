package org.afterimage.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.afterimage.media.Progress;
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
}
