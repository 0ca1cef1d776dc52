package org.afterimage.stage;

import static org.assertj.core.api.Assertions.assertThat;

import org.afterimage.expression.FacePose;
import org.afterimage.media.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The visible notice. */
final class LabelTest {
    @ParameterizedTest
    @EnumSource(Label.Corner.class)
    void itsCapitalsAreAtLeastATwentiethOfTheShortestSideInTheirCorner(Label.Corner corner) {
        Picture picture = black(640, 360, new Label(Label.Text.ENGLISH, corner, 0.05), 0);
        int first = -1;
        int last = -1;
        for (int y = 0; y < 360; y++) {
            for (int x = 0; x < 640; x++) {
                if ((picture.argb(x, y) & 255) > 128) {
                    first = first < 0 ? y : first;
                    last = y;
                }
            }
        }
        assertThat(last - first + 1).isGreaterThanOrEqualTo(18);
        assertThat((first + last) / 2 < 180).isEqualTo(corner.name().startsWith("TOP"));
    }

    @Test
    void theOpeningCardIsLargerAndReplacesTheLabel() {
        Picture card = black(640, 360, Label.DEFAULT, 1);
        Picture label = black(640, 360, Label.DEFAULT, 0);
        assertThat(bright(card)).isGreaterThan((int) (1.5 * bright(label)));
    }

    @Test
    void noLabelNoInk() {
        assertThat(bright(black(640, 360, Label.NONE, 1))).isZero();
    }

    private static int bright(Picture picture) {
        int n = 0;
        for (int i = 0; i < picture.width() * picture.height(); i++) {
            n += (picture.argb(i % picture.width(), i / picture.width()) & 255) > 128 ? 1 : 0;
        }
        return n;
    }

    private static Picture black(int width, int height, Label label, double card) {
        try (GlContext gl = GlContext.offscreen();
                Stage stage = Stage.open(gl, StageSettings.of(width, height).withLabel(label))) {
            stage.card(card);
            return stage.picture(new FacePose());
        }
    }
}
