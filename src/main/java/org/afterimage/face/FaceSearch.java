package org.afterimage.face;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.afterimage.media.Picture;
import org.afterimage.vision.Detection;
import org.afterimage.vision.Face;
import org.afterimage.vision.Vision;

/** Finds the one face of a photo that is meant, or says why there is none to use. */
final class FaceSearch {
    private static final double SURE = 0.5;
    private static final double SMALLEST = 64;
    private static final double SIDE_VIEW = Math.toRadians(50);

    private final Vision vision;
    private final Path file;
    private final Optional<FacePoint> point;

    FaceSearch(Vision vision, Path file, Optional<FacePoint> point) {
        this.vision = vision;
        this.file = file;
        this.point = point;
    }

    /** The photo with the faces the right way up: it may have been scanned on its side. */
    Picture upright(Picture photo) {
        List<Detection> faces = vision.faces(photo);
        if (faces.isEmpty()) {
            throw new FaceException("no face was found in " + file
                    + "; use a photo that shows the face from the front, large and without a hand or shadow over it");
        }
        int quarters = (int) Math.round(faces.get(0).roll() / (Math.PI / 2));
        return Turn.back(photo, quarters);
    }

    Face face(Picture upright) {
        Face face = meant(upright, vision.faces(upright)).stream()
                .map(found -> vision.measure(upright, found))
                .filter(measured -> measured.landmarks().confidence() > SURE)
                .findFirst()
                .orElseThrow(() -> new FaceException("what looks like a face in " + file
                        + " is too unclear to measure; use a sharper photo from the front"));
        double width = face.landmarks().distance(234, 454);
        if (width < SMALLEST) {
            throw new FaceException(String.format(
                    Locale.ROOT,
                    "the face in %s is only %.0f pixels wide; it needs at least %.0f: scan it larger, or cut the face out",
                    file,
                    width,
                    SMALLEST));
        }
        if (Math.abs(Procrustes.pose(CanonicalMesh.load(), face.landmarks()).yaw()) > SIDE_VIEW) {
            throw new FaceException(file + " shows the face from the side; use a photo from the front");
        }
        return face;
    }

    /** The faces, the one meant first. */
    private List<Detection> meant(Picture upright, List<Detection> faces) {
        if (point.isEmpty()) {
            return faces;
        }
        double x = point.get().x() * upright.width();
        double y = point.get().y() * upright.height();
        return faces.stream()
                .sorted(Comparator.comparingDouble(d -> Math.hypot(d.centerX() - x, d.centerY() - y)))
                .toList();
    }
}
