package org.afterimage.face;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.afterimage.media.Picture;
import org.afterimage.media.Progress;
import org.afterimage.vision.Detection;
import org.afterimage.vision.Face;
import org.afterimage.vision.Layers;
import org.afterimage.vision.Vision;
import org.afterimage.vision.VisionException;

/** Measures a photo once and keeps the result. */
final class Preparation {
    private static final int MAX_SIDE = 1536;
    private static final String VERSION = "3";

    private Preparation() {}

    static Likeness open(Path photo, Path cache, Progress progress) {
        LikenessFiles files = new LikenessFiles(cache.resolve(key(photo)));
        Optional<Likeness> kept = files.read(photo);
        if (kept.isPresent()) {
            return kept.get();
        }
        Likeness likeness = measure(photo, progress);
        files.write(likeness);
        progress.at(1, "done");
        return likeness;
    }

    private static Likeness measure(Path file, Progress progress) {
        progress.at(0, "waking the eyes");
        try (Vision vision = Vision.open()) {
            progress.at(0.3, "reading the photo");
            Picture photo = vision.read(file, MAX_SIDE);
            progress.at(0.4, "finding the face");
            List<Detection> faces = vision.faces(photo);
            if (faces.isEmpty()) {
                throw new FaceException("no face was found in " + file
                        + "; use a photo that shows the face from the front, not too small");
            }
            Face face = vision.measure(photo, faces.get(0));
            progress.at(0.5, "taking person and background apart");
            Layers layers = vision.layers(photo, face.landmarks());
            progress.at(0.95, "keeping the result");
            return Measure.likeness(file, photo, layers, face);
        } catch (VisionException e) {
            throw new FaceException(e.getMessage(), e);
        }
    }

    private static String key(Path photo) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((VERSION + "\n").getBytes(StandardCharsets.UTF_8));
            byte[] hash = digest.digest(Files.readAllBytes(photo));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (IOException e) {
            throw new FaceException(photo + " cannot be read; check that it exists and that you may read it", e);
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
