package org.afterimage.face;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.afterimage.media.Picture;
import org.afterimage.vision.Detection;
import org.afterimage.vision.Face;
import org.afterimage.vision.Vision;

/**
 * Measures how far the mouth is open in the frames of a video, one after the other: to compare picture and sound. Opening
 * loads OpenCV (seconds); a frame takes some tens of milliseconds. Confined to one thread.
 */
public final class MouthMeter implements AutoCloseable {
    private static final double LOST = 0.5;

    private final Vision vision;
    private Optional<Face> previous = Optional.empty();

    private MouthMeter(Vision vision) {
        this.vision = vision;
    }

    public static MouthMeter open() {
        return new MouthMeter(Vision.open());
    }

    /** Gap between the lips over the distance of the outer eye corners, 0 closed; empty when no face is seen. */
    public OptionalDouble measure(Picture frame) {
        previous = previous.map(face -> vision.track(frame, face))
                .filter(face -> face.landmarks().confidence() > LOST)
                .or(() -> found(frame));
        return previous.map(Face::landmarks)
                .map(face -> OptionalDouble.of(face.distance(13, 14) / face.eyeDistance()))
                .orElse(OptionalDouble.empty());
    }

    private Optional<Face> found(Picture frame) {
        List<Detection> faces = vision.faces(frame);
        return faces.stream()
                .max(Comparator.comparingDouble(Detection::size))
                .map(d -> vision.track(frame, vision.measure(frame, d))); // all frames by the same measure
    }

    /** Safe to call twice. */
    @Override
    public void close() {
        vision.close();
    }
}
