package org.afterimage.face;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.afterimage.media.Picture;
import org.afterimage.vision.Detection;
import org.afterimage.vision.Landmarks;
import org.afterimage.vision.Vision;
import org.afterimage.vision.VisionException;

/** Finds the photo to use in a persona folder: the one called portrait, or the one with the best face. */
final class Portraits {
    private static final Set<String> ENDINGS = Set.of(
            "jpg", "jpeg", "jpe", "jfif", "png", "webp", "tif", "tiff", "bmp", "gif", "jp2", "avif", "heic", "heif",
            "pbm", "pgm", "ppm", "pnm", "hdr");

    private static final int QUICK_SIDE = 768;

    private Portraits() {}

    /** From {@code portraits/}, or from the folder itself if that is where the photos lie. */
    static Path choose(Path folder, Path cache) {
        for (Path place : List.of(folder.resolve("portraits"), folder)) {
            List<Path> photos = photos(place);
            Optional<Path> named =
                    photos.stream().filter(p -> name(p).startsWith("portrait.")).findFirst();
            if (named.isPresent() || photos.size() == 1) {
                return named.orElseGet(() -> photos.get(0));
            }
            if (!photos.isEmpty()) {
                return best(place, photos, cache.resolve("choice.txt"));
            }
        }
        throw new FaceException("there is no photo in " + folder.resolve("portraits")
                + "; put a portrait there (JPEG or PNG, the face from the front)");
    }

    private static List<Path> photos(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> !name(f).startsWith("."))
                    .filter(f -> ENDINGS.contains(name(f).substring(name(f).lastIndexOf('.') + 1)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new FaceException(folder + " cannot be read: " + e.getMessage() + "; check its permissions", e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    /** Remembered in a file until a photo comes, goes or changes. */
    private static Path best(Path place, List<Path> photos, Path memory) {
        try {
            StringBuilder state = new StringBuilder();
            for (Path photo : photos) {
                state.append(photo.getFileName())
                        .append(' ')
                        .append(Files.size(photo))
                        .append(' ')
                        .append(Files.getLastModifiedTime(photo).toMillis())
                        .append('\n');
            }
            if (Files.isReadable(memory)) {
                List<String> lines = Files.readAllLines(memory);
                if (lines.size() == photos.size() + 1
                        && state.toString().equals(String.join("\n", lines.subList(1, lines.size())) + "\n")) {
                    return place.resolve(lines.get(0));
                }
            }
            Path best = look(photos);
            Files.createDirectories(memory.getParent());
            Path whole = Files.createTempFile(memory.getParent(), ".new-", ".txt");
            Files.write(whole, (best.getFileName() + "\n" + state).getBytes(StandardCharsets.UTF_8));
            Files.move(whole, memory, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return best;
        } catch (IOException e) {
            throw new FaceException(place + " cannot be used: " + e.getMessage() + "; check its permissions", e);
        }
    }

    private static Path look(List<Path> photos) {
        try (Vision vision = Vision.open()) {
            CanonicalMesh mesh = CanonicalMesh.load();
            return photos.stream()
                    .max(Comparator.comparingDouble(photo -> worth(vision, mesh, photo)))
                    .orElseThrow();
        }
    }

    /** Large, from the front, lips closed; 0 when there is no face. */
    private static double worth(Vision vision, CanonicalMesh mesh, Path photo) {
        try {
            Picture picture = vision.read(photo, QUICK_SIDE);
            List<Detection> faces = vision.faces(picture);
            if (faces.isEmpty()) {
                return 0;
            }
            Landmarks face = vision.measure(picture, faces.get(0)).landmarks();
            double frontal =
                    Math.max(0, 1 - 2 * Math.abs(Procrustes.pose(mesh, face).yaw()));
            double closed = 1 - Math.min(0.7, 3 * face.distance(13, 14) / face.eyeDistance());
            return Math.min(300, face.eyeDistance()) * face.confidence() * frontal * closed;
        } catch (VisionException e) {
            return 0;
        }
    }
}
