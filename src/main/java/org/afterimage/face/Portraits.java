package org.afterimage.face;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the photo to use in a persona folder. */
final class Portraits {
    private static final Set<String> ENDINGS = Set.of(
            "jpg", "jpeg", "jpe", "jfif", "png", "webp", "tif", "tiff", "bmp", "gif", "jp2", "avif", "heic", "heif",
            "pbm", "pgm", "ppm", "pnm", "tga", "exr", "hdr");

    private Portraits() {}

    /** From {@code portraits/}, or from the folder itself if that is where the photos lie. */
    static Path choose(Path folder) {
        for (Path place : List.of(folder.resolve("portraits"), folder)) {
            List<Path> photos = photos(place);
            if (!photos.isEmpty()) {
                return photos.get(0);
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
                    .filter(f -> ENDINGS.contains(ending(f)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new FaceException(folder + " cannot be read: " + e.getMessage() + "; check its permissions", e);
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".")
                ? ""
                : name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
