package org.afterimage.face;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Says which face of a group photo is meant. Kept beside the photo as {@code PHOTO.face}: two numbers, how far from the
 * left and from the top, in shares of the upright photo, e.g. {@code 0.62 0.4}.
 *
 * @param x 0 at the left edge, 1 at the right
 * @param y 0 at the top, 1 at the bottom
 */
public record FacePoint(double x, double y) {
    public FacePoint {
        if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) {
            throw new IllegalArgumentException("a face is at shares from 0 to 1 of the photo, not at " + x + " " + y);
        }
    }

    /** What is written beside the photo, if anything is. */
    static Optional<FacePoint> of(Path photo) {
        Path file = photo.resolveSibling(photo.getFileName() + ".face");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String[] words = Files.readString(file).strip().split("[\\s,;]+");
            return Optional.of(new FacePoint(Double.parseDouble(words[0]), Double.parseDouble(words[1])));
        } catch (IOException | RuntimeException e) {
            throw new FaceException(
                    file
                            + " does not say where the face is; write two numbers, e.g. 0.5 0.4 for the middle, near the top",
                    e);
        }
    }
}
