package org.afterimage.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import org.afterimage.expression.FacePose;
import org.afterimage.media.Picture;
import org.junit.jupiter.api.Test;

/** A photo that does not move, through the whole stage. */
final class StillStageTest {
    private static final Label UNLABELLED = Label.NONE;

    @Test
    void aPhotoOfTheStagesSizeComesBackUnchanged() {
        Picture photo = noise(64, 48);
        try (GlContext gl = GlContext.offscreen();
                Stage stage = Stage.open(gl, StageSettings.of(64, 48).withLabel(UNLABELLED))) {
            stage.show(photo);
            assertThat(Pictures.psnr(stage.picture(new FacePose()), photo)).isGreaterThan(60);
        }
    }

    @Test
    void aRingPublishesWhatWasDrawnAndNeverTheTextureTheHostHolds() {
        Picture photo = noise(32, 32);
        try (GlContext gl = GlContext.offscreen();
                Stage stage = Stage.open(gl, StageSettings.of(32, 32).withLabel(UNLABELLED))) {
            int[] textures = new int[3];
            for (int i = 0; i < 3; i++) {
                textures[i] = Textures.empty(org.lwjgl.opengl.GL33C.GL_RGBA8, 32, 32);
            }
            stage.show(photo);
            try (FrameRing ring = new FrameRing(gl, textures, 32, 32)) {
                assertThat(ring.newest()).isZero();
                int held = 0;
                for (int i = 0; i < 12; i++) {
                    if (held != 0) {
                        assertThat(ring.back().texture()).isNotEqualTo(held);
                    }
                    stage.render(new FacePose(), ring);
                    if (i % 3 != 2) {
                        held = ring.newest();
                        assertThat(held).isEqualTo(textures[ring.newestIndex()]);
                        ring.drawn();
                    }
                }
            }
        }
    }

    @Test
    void i420IsBt709Limited() {
        try (GlContext gl = GlContext.offscreen();
                Stage stage = Stage.open(gl, StageSettings.of(32, 16).withLabel(UNLABELLED))) {
            Picture red = new Picture(32, 16);
            for (int i = 0; i < 32 * 16; i++) {
                red.setArgb(i % 32, i / 32, 0xFFFF0000);
            }
            stage.show(red);
            try (FrameReader reader = stage.reader(PixelLayout.I420)) {
                reader.render(new FacePose());
                var planes = reader.take();
                assertThat(planes.remaining()).isEqualTo(32 * 16 * 3 / 2);
                assertThat(planes.get(0) & 255).isBetween(62, 63);
                assertThat(planes.get(32 * 16 + 5) & 255).isBetween(101, 103);
                assertThat(planes.get(32 * 16 + 32 * 4 + 5) & 255).isBetween(239, 240);
            }
        }
    }

    private static Picture noise(int width, int height) {
        RandomGenerator random = new java.util.SplittableRandom(7);
        Picture picture = new Picture(width, height);
        for (int i = 0; i < width * height; i++) {
            picture.setArgb(i % width, i / width, 0xFF000000 | random.nextInt());
        }
        return picture;
    }
}
