package org.afterimage.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.afterimage.expression.Blendshape;
import org.afterimage.expression.FacePose;
import org.afterimage.media.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mesh holds together in every pose. */
final class PuppetMeshTest {
    private static final Path PHOTO = Path.of("../shared/demo-persona/grandfather/expressions/neutral.png");

    private Puppet puppet;

    @BeforeEach
    void open() {
        assumeTrue(Files.exists(PHOTO), "needs ../shared/demo-persona");
        puppet = Puppet.of(Likeness.of(PHOTO, Path.of("target/test-likeness/neutral"), Progress.NONE));
    }

    @Test
    void aFullShapeFoldsHardlyAnything() {
        for (Blendshape shape : Blendshape.values()) {
            FacePose pose = new FacePose();
            pose.set(shape, 1);
            assertThat(folded(pose)).as(shape.name()).isLessThan(0.008);
        }
    }

    @Test
    void randomSpeechFoldsHardlyAnything() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 60; i++) {
            FacePose pose = new FacePose();
            for (int n = 0; n < 6; n++) {
                pose.set(Blendshape.at(random.nextInt(Blendshape.COUNT)), (float) random.nextDouble(0.6));
            }
            pose.setHead((float) random.nextDouble(-0.2, 0.2), (float) random.nextDouble(-0.12, 0.12), 0);
            assertThat(folded(pose)).as("pose " + i).isLessThan(0.012);
        }
    }

    @Test
    void thePictureEdgeBelowStandsStill() {
        FacePose pose = new FacePose();
        pose.setHead(0.25f, 0.15f, 0.15f);
        pose.setBreath(1);
        puppet.pose(pose);
        double bottom = puppet.photo().height() - 1.0;
        for (double x = 20; x < puppet.photo().width(); x += 40) {
            double[] at = puppet.where(x, bottom);
            assertThat(Math.hypot(at[0] - x, at[1] - bottom)).isLessThan(2.5);
        }
    }

    @Test
    void theLipsMeetOverAnOpenJaw() {
        FacePose pose = new FacePose();
        pose.set(Blendshape.jawOpen, 0.3f);
        assertThat(lipGap(pose)).isGreaterThan(5);
        pose.set(Blendshape.mouthClose, 0.6f);
        assertThat(lipGap(pose)).isLessThan(0.6);
    }

    private double lipGap(FacePose pose) {
        puppet.pose(pose);
        return puppet.lipGap();
    }

    /** The part of the skin's area, as it lies in the photo, whose triangles are turned over. */
    private double folded(FacePose pose) {
        puppet.pose(new FacePose());
        Layer skin = puppet.skinLayer();
        float[] rest = new float[skin.vertices().capacity()];
        skin.vertices().get(0, rest);
        puppet.pose(pose);
        double turned = 0;
        double whole = 0;
        for (int i = 0; i < skin.indices().limit(); i += 3) {
            double before = 0;
            double after = 0;
            for (int corner = 0; corner < 3; corner++) {
                int a = skin.indices().get(i + corner) * Layer.STRIDE;
                int b = skin.indices().get(i + (corner + 1) % 3) * Layer.STRIDE;
                before += rest[a] * rest[b + 1] - rest[b] * rest[a + 1];
                after += skin.vertices().get(a) * skin.vertices().get(b + 1)
                        - skin.vertices().get(b) * skin.vertices().get(a + 1);
            }
            whole += Math.abs(before);
            turned += before * after < 0 ? Math.abs(before) : 0;
        }
        return turned / whole;
    }
}
