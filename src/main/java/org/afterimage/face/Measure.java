package org.afterimage.face;

import java.nio.file.Path;
import java.util.List;
import org.afterimage.media.Picture;
import org.afterimage.vision.Face;
import org.afterimage.vision.Iris;
import org.afterimage.vision.Landmarks;
import org.afterimage.vision.Layers;

/** Reads pose, eyes and mouth off the points of a face. */
final class Measure {
    private static final double WIDEST_YAW = Math.toRadians(20);
    private static final double NARROWEST_YAW = Math.toRadians(4);

    private static final double SHUT = 0.08;
    private static final double OPEN = 0.2;

    private Measure() {}

    static Likeness likeness(Path file, Picture photo, Layers layers, Face measured) {
        Landmarks face = measured.landmarks();
        HeadPose pose = Procrustes.pose(CanonicalMesh.load(), face);
        double maxYaw = Math.max(NARROWEST_YAW, WIDEST_YAW - Math.abs(pose.yaw()));
        Eye left = eye(face, measured.leftIris(), 263, 362, 386, 374);
        Eye right = eye(face, measured.rightIris(), 33, 133, 159, 145);
        return new Likeness(
                new Photo(file, List.of(), maxYaw),
                photo,
                layers.person(),
                layers.background(),
                face,
                pose,
                left,
                right,
                mouth(face));
    }

    private static Eye eye(Landmarks face, Iris iris, int outer, int inner, int upper, int lower) {
        double openness = face.distance(upper, lower) / face.distance(outer, inner);
        double confidence = Math.max(0, Math.min(1, (openness - SHUT) / (OPEN - SHUT)));
        return new Eye(iris.x(), iris.y(), iris.radius(), openness, confidence);
    }

    private static Mouth mouth(Landmarks face) {
        return new Mouth(face.distance(13, 14) / face.eyeDistance(), false);
    }
}
