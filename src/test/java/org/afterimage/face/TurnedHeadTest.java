package org.afterimage.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.afterimage.media.Picture;
import org.afterimage.vision.Detection;
import org.afterimage.vision.Face;
import org.afterimage.vision.Iris;
import org.afterimage.vision.Landmarks;
import org.afterimage.vision.Layers;
import org.afterimage.vision.Vision;
import org.junit.jupiter.api.Test;

/** The canonical face, turned by known angles. */
final class TurnedHeadTest {
    private static final double PIXELS = 20; // a centimetre

    private final CanonicalMesh mesh = CanonicalMesh.load();

    @Test
    void theTurnOfTheHeadIsFound() {
        HeadPose straight = Procrustes.pose(mesh, turned(0, 0, 0));
        HeadPose pose = Procrustes.pose(mesh, turned(0.3, -0.2, 0.1));
        assertThat(straight.yaw()).isCloseTo(0, within(1e-3));
        assertThat(pose.yaw()).isCloseTo(0.3, within(1e-3));
        assertThat(pose.pitch() - straight.pitch()).isCloseTo(-0.2, within(1e-3));
        assertThat(pose.roll()).isCloseTo(0.1, within(1e-3));
    }

    @Test
    void aProfileIsRefusedWithASentence() {
        assertThatThrownBy(() -> search(turned(1.2, 0, 0)).face(new Picture(400, 400)))
                .isInstanceOf(FaceException.class)
                .hasMessageContaining("from the side");
    }

    @Test
    void aHalfTurnedHeadIsTaken() {
        assertThat(search(turned(0.5, 0, 0)).face(new Picture(400, 400)).landmarks())
                .isNotNull();
    }

    private static FaceSearch search(Landmarks face) {
        return new FaceSearch(new OneFace(face), Path.of("grandma.jpg"), Optional.empty());
    }

    /** R = Ry(yaw) Rx(-pitch) Rz(roll), as FacePose says. */
    private Landmarks turned(double yaw, double pitch, double roll) {
        float[] xyz = new float[Landmarks.COUNT * 3];
        for (int i = 0; i < Landmarks.COUNT; i++) {
            double x = Math.cos(roll) * mesh.x(i) - Math.sin(roll) * mesh.y(i);
            double y = Math.sin(roll) * mesh.x(i) + Math.cos(roll) * mesh.y(i);
            double upY = Math.cos(pitch) * y + Math.sin(pitch) * mesh.z(i);
            double upZ = -Math.sin(pitch) * y + Math.cos(pitch) * mesh.z(i);
            double turnedX = Math.cos(yaw) * x + Math.sin(yaw) * upZ;
            double turnedZ = -Math.sin(yaw) * x + Math.cos(yaw) * upZ;
            xyz[3 * i] = (float) (200 + PIXELS * turnedX);
            xyz[3 * i + 1] = (float) (200 - PIXELS * upY);
            xyz[3 * i + 2] = (float) (-PIXELS * turnedZ);
        }
        return new Landmarks(xyz, 1);
    }

    /** Sees one face wherever it looks. */
    private record OneFace(Landmarks face) implements Vision {
        @Override
        public Picture read(Path file, int maxSide) {
            return new Picture(400, 400);
        }

        @Override
        public List<Detection> faces(Picture picture) {
            return List.of(new Detection(1, 200, 200, 200, 160, 180, 240, 180));
        }

        @Override
        public Face measure(Picture picture, Detection found) {
            return new Face(face, new Iris(240, 180, 10), new Iris(160, 180, 10));
        }

        @Override
        public Face track(Picture picture, Face previous) {
            return previous;
        }

        @Override
        public Layers layers(Picture picture, Landmarks landmarks) {
            return new Layers(picture, picture);
        }

        @Override
        public void close() {
            // nothing is held
        }
    }
}
