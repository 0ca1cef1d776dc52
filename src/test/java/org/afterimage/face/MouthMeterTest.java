package org.afterimage.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.afterimage.media.Picture;
import org.junit.jupiter.api.Test;

final class MouthMeterTest {
    private static final Path STILLS = Path.of("../shared/demo-persona/grandfather/expressions");

    @Test
    void aMouthThatOpensMeasuresWiderFromFrameToFrame() throws IOException {
        assumeTrue(Files.isDirectory(STILLS), "needs ../shared/demo-persona");
        try (MouthMeter meter = MouthMeter.open()) {
            double closed = meter.measure(still("viseme_PBM")).orElseThrow();
            double small = meter.measure(still("jaw_open_small")).orElseThrow();
            double middle = meter.measure(still("viseme_A")).orElseThrow();
            double wide = meter.measure(still("jaw_open_wide")).orElseThrow();
            assertThat(closed).isLessThan(0.02);
            assertThat(small).isGreaterThan(closed + 0.02);
            assertThat(middle).isGreaterThan(small + 0.05);
            assertThat(wide).isGreaterThan(middle + 0.05);
        }
    }

    @Test
    void aFrameWithoutAFaceMeasuresNothing() {
        try (MouthMeter meter = MouthMeter.open()) {
            assertThat(meter.measure(new Picture(320, 180))).isEmpty();
        }
    }

    private static Picture still(String name) throws IOException {
        var image = ImageIO.read(STILLS.resolve(name + ".png").toFile());
        Picture picture = new Picture(image.getWidth(), image.getHeight());
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                picture.setArgb(x, y, image.getRGB(x, y));
            }
        }
        return picture;
    }
}
