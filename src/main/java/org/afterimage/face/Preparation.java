package org.afterimage.face;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.afterimage.media.Picture;
import org.afterimage.media.Progress;
import org.afterimage.vision.Face;
import org.afterimage.vision.Layers;
import org.afterimage.vision.Vision;
import org.afterimage.vision.VisionException;

/** Measures a photo once and keeps the result. */
final class Preparation {
    private static final int MAX_SIDE = 1536;
    /** Changes whenever the measuring does, so that old results are made again. */
    private static final String VERSION = "7";

    private Preparation() {}

    static Likeness open(Path photo, Path cache, Progress progress) {
        Optional<FacePoint> point = FacePoint.of(photo);
        LikenessFiles files = new LikenessFiles(cache.resolve(key(photo, point)));
        Optional<Likeness> kept = files.read(photo);
        if (kept.isPresent()) {
            return kept.get();
        }
        Likeness likeness = measure(photo, point, progress);
        files.write(likeness);
        progress.at(1, "done");
        return likeness;
    }

    private static Likeness measure(Path file, Optional<FacePoint> point, Progress progress) {
        progress.at(0, "opening the eyes");
        try (Vision vision = Vision.open()) {
            progress.at(0.4, "reading the photo");
            Picture photo = vision.read(file, MAX_SIDE);
            progress.at(0.5, "finding the face");
            FaceSearch search = new FaceSearch(vision, file, point);
            Picture upright = search.upright(photo);
            Face face = search.face(upright);
            progress.at(0.6, "taking person and background apart");
            Layers layers = vision.layers(upright, face.landmarks());
            progress.at(0.95, "keeping the result");
            return Measure.likeness(file, upright, layers, face);
        } catch (VisionException e) {
            throw new FaceException(String.valueOf(e.getMessage()), e);
        }
    }

    private static String key(Path photo, Optional<FacePoint> point) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((VERSION + " " + point + "\n").getBytes(StandardCharsets.UTF_8));
            byte[] hash = digest.digest(Files.readAllBytes(photo));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (IOException e) {
            throw new FaceException(photo + " cannot be read; check that it exists and that you may read it", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
