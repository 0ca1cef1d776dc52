package org.afterimage.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.afterimage.expression.Blendshape;
import org.afterimage.expression.FacePose;
import org.afterimage.face.Puppet;
import org.afterimage.media.Picture;
import org.junit.jupiter.api.Test;

/** The moved face as it comes off the stage. */
final class PuppetStageTest {
    private static final int SIZE = 512;

    @Test
    void atRestItIsThePhoto() {
        Puppet puppet = DemoPuppet.open();
        assertThat(Pictures.psnr(render(puppet, new FacePose(), false), puppet.photo()))
                .isGreaterThan(42);
    }

    @Test
    void aShutEyeShowsNoIris() {
        Puppet puppet = DemoPuppet.open();
        var eye = DemoPuppet.likeness().leftEye();
        FacePose shut = new FacePose();
        shut.set(Blendshape.eyeBlinkLeft, 1);
        Picture open = render(puppet, new FacePose(), false);
        Picture closed = render(puppet, shut, false);
        double radius = 0.6 * eye.irisRadius();
        assertThat(luma(open, eye.irisX(), eye.irisY(), radius)).isLessThan(75);
        assertThat(luma(closed, eye.irisX(), eye.irisY(), radius)).isGreaterThan(90);
    }

    @Test
    void withoutBackgroundTheCornersAreClearAndTheFaceIsSolid() {
        Puppet puppet = DemoPuppet.open();
        Picture picture = render(puppet, new FacePose(), true);
        assertThat(picture.argb(3, 3) >>> 24).isLessThan(20);
        assertThat(picture.argb(SIZE - 4, 3) >>> 24).isLessThan(20);
        assertThat(picture.argb(SIZE / 2, SIZE / 2) >>> 24).isEqualTo(255);
    }

    @Test
    void everyTruthIsMetBetterThanByAStillPhoto() {
        DemoPuppet.likeness();
        TruthTable table = TruthTable.of(DemoPuppet.EXPRESSIONS, Path.of("target/test-likeness/truth/neutral"));
        assertThat(table.rows()).hasSizeGreaterThan(15);
        assertThat(table.rows())
                .allSatisfy(
                        row -> assertThat(row.medianError()).as(row.toString()).isLessThan(0.04));
        assertThat(table.rows())
                .filteredOn(row -> row.name().matches("viseme_[AOU]|jaw_open_small|smile|yaw.*|pitch.*|roll.*"))
                .allSatisfy(
                        row -> assertThat(row.mouthSsim()).as(row.toString()).isGreaterThan(row.stillSsim() + 0.03));
    }

    @Test
    void alphaIsPremultiplied() {
        Puppet puppet = DemoPuppet.open();
        StageSettings settings =
                StageSettings.of(SIZE, SIZE).withLabel(Label.NONE).withTransparent(true);
        try (GlContext gl = GlContext.offscreen();
                Stage stage = Stage.open(gl, settings);
                FrameReader reader = stage.reader(PixelLayout.RGBA)) {
            stage.show(puppet);
            reader.render(new FacePose());
            var pixels = reader.take();
            int soft = 0;
            for (int i = 0; i < pixels.capacity(); i += 4) {
                int alpha = pixels.get(i + 3) & 255;
                soft += alpha > 0 && alpha < 255 ? 1 : 0;
                for (int c = 0; c < 3; c++) {
                    assertThat(pixels.get(i + c) & 255).isLessThanOrEqualTo(alpha + 1);
                }
            }
            assertThat(soft).isGreaterThan(500);
        }
    }

    @Test
    void aSmallSpeakingPictureLooksAsItDidWhenItWasLookedAt() {
        Puppet puppet = DemoPuppet.open();
        FacePose pose = new FacePose();
        pose.set(Blendshape.jawOpen, 0.4f);
        pose.set(Blendshape.mouthSmileLeft, 0.2f);
        pose.set(Blendshape.eyeBlinkRight, 1);
        pose.setHead(0.1f, -0.05f, 0.05f);
        try (GlContext gl = GlContext.offscreen();
                Stage stage = Stage.open(gl, StageSettings.of(160, 90).withLabel(Label.NONE))) {
            stage.show(puppet);
            Picture ours = stage.picture(pose);
            Path golden = Path.of("src/test/resources/golden/speaking.png");
            if (Boolean.getBoolean("golden.write")) {
                Pictures.write(ours, golden);
            }
            assertThat(Pictures.psnr(ours, Pictures.read(golden))).isGreaterThan(32);
        }
    }

    @Test
    void aFrameAllocatesNothing() {
        Puppet puppet = DemoPuppet.open();
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        try (GlContext gl = GlContext.offscreen();
                Stage stage = Stage.open(gl, StageSettings.of(64, 64));
                FrameReader reader = stage.reader(PixelLayout.I420)) {
            stage.show(puppet);
            FacePose pose = new FacePose();
            frames(reader, pose, 300);
            long before = threads.getCurrentThreadAllocatedBytes();
            frames(reader, pose, 100);
            long bytes = threads.getCurrentThreadAllocatedBytes() - before;
            assertThat(bytes / 100).as("bytes a frame").isZero();
        }
    }

    private static void frames(FrameReader reader, FacePose pose, int count) {
        for (int i = 0; i < count; i++) {
            pose.set(Blendshape.jawOpen, i % 10 / 20f);
            pose.set(Blendshape.eyeBlinkLeft, i % 7 / 7f);
            pose.setHead(i % 5 / 50f, i % 3 / 40f, 0);
            reader.render(pose);
            reader.take();
        }
    }

    private static Picture render(Puppet puppet, FacePose pose, boolean transparent) {
        StageSettings settings =
                StageSettings.of(SIZE, SIZE).withLabel(Label.NONE).withTransparent(transparent);
        try (GlContext gl = GlContext.offscreen();
                Stage stage = Stage.open(gl, settings)) {
            stage.show(puppet);
            return stage.picture(pose);
        }
    }

    private static double luma(Picture picture, double x, double y, double radius) {
        double sum = 0;
        int n = 0;
        for (int j = (int) (y - radius); j <= y + radius; j++) {
            for (int i = (int) (x - radius); i <= x + radius; i++) {
                int argb = picture.argb(i, j);
                sum += 0.2126 * (argb >> 16 & 255) + 0.7152 * (argb >> 8 & 255) + 0.0722 * (argb & 255);
                n++;
            }
        }
        return sum / n;
    }
}
