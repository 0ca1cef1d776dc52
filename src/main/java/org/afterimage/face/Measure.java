package org.afterimage.face;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.afterimage.media.Picture;
import org.afterimage.vision.Face;
import org.afterimage.vision.Iris;
import org.afterimage.vision.Landmarks;
import org.afterimage.vision.Layers;

/** Reads pose, eyes and mouth off the points of a face. */
final class Measure {
    private static final double WIDEST_YAW = Math.toRadians(20);
    private static final double NARROWEST_YAW = Math.toRadians(4);
    private static final double TURNED_AWAY = Math.toRadians(20);
    private static final double SHUT = 0.08;
    private static final double OPEN = 0.2;
    private static final double SMALL = 160;

    private Measure() {}

    static Likeness likeness(Path file, Picture photo, Layers layers, Face measured) {
        Landmarks face = measured.landmarks();
        HeadPose pose = Procrustes.pose(CanonicalMesh.load(), face);
        double maxYaw = Math.max(NARROWEST_YAW, WIDEST_YAW - Math.abs(pose.yaw()));
        Eye left = eye(face, measured.leftIris(), 263, 362, 386, 374);
        Eye right = eye(face, measured.rightIris(), 33, 133, 159, 145);
        Mouth mouth = new Mouth(face.distance(13, 14) / face.eyeDistance(), Teeth.show(photo, face));
        Photo source = new Photo(file, warnings(face, pose, left, right, mouth), maxYaw);
        return new Likeness(source, photo, layers.person(), layers.background(), face, pose, left, right, mouth);
    }

    private static Eye eye(Landmarks face, Iris iris, int outer, int inner, int upper, int lower) {
        double openness = face.distance(upper, lower) / face.distance(outer, inner);
        double confidence = Math.max(0, Math.min(1, (openness - SHUT) / (OPEN - SHUT)));
        return new Eye(iris.x(), iris.y(), iris.radius(), openness, confidence);
    }

    private static List<String> warnings(Landmarks face, HeadPose pose, Eye left, Eye right, Mouth mouth) {
        List<String> warnings = new ArrayList<>();
        double width = face.distance(234, 454);
        if (width < SMALL) {
            warnings.add(String.format(
                    Locale.ROOT,
                    "the face is only %.0f pixels wide and will look soft; a larger scan is better",
                    width));
        }
        if (Math.abs(pose.yaw()) > TURNED_AWAY) {
            warnings.add("the head is turned to the side; it will move little. A photo from the front is better");
        }
        if (left.confidence() == 0 && right.confidence() == 0) {
            warnings.add("the eyes are closed; a photo with open eyes is better");
        }
        if (mouth.teeth()) {
            warnings.add("the mouth is open and shows teeth; a photo with closed lips speaks better");
        }
        return warnings;
    }
}
