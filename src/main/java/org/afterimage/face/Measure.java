package org.afterimage.face;

import java.nio.file.Path;
import java.util.List;
import org.afterimage.media.Picture;
import org.afterimage.vision.Landmarks;

/** Reads pose, eyes and mouth off the points of a face. */
final class Measure {
    private static final double WIDEST_YAW = Math.toRadians(20);
    private static final double NARROWEST_YAW = Math.toRadians(4);

    private Measure() {}

    static Likeness likeness(Path file, Picture photo, Picture person, Picture background, Landmarks face) {
        HeadPose pose = Procrustes.pose(CanonicalMesh.load(), face);
        double maxYaw = Math.max(NARROWEST_YAW, WIDEST_YAW - Math.abs(pose.yaw()));
        Eye left = eye(face, 263, 362, 386, 374);
        Eye right = eye(face, 33, 133, 159, 145);
        return new Likeness(
                new Photo(file, List.of(), maxYaw), photo, person, background, face, pose, left, right, mouth(face));
    }

    private static Eye eye(Landmarks face, int outer, int inner, int upper, int lower) {
        double width = face.distance(outer, inner);
        double openness = face.distance(upper, lower) / width;
        double x = (face.x(outer) + face.x(inner)) / 2;
        double y = (face.y(upper) + face.y(lower)) / 2;
        return new Eye(x, y, width * 0.2, openness, 0);
    }

    private static Mouth mouth(Landmarks face) {
        return new Mouth(face.distance(13, 14) / face.eyeDistance(), false);
    }
}
