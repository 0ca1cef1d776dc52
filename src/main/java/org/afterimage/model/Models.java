package org.afterimage.model;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.afterimage.media.Language;

/**
 * Where models lie. The first folder that exists wins: {@code $AFTERIMAGE_MODELS/NAME}, {@code
 * ~/.local/share/afterimage/models/NAME}, then what the program brings with it, {@code lib/models/NAME}.
 */
public final class Models {
    private Models() {}

    /** The folder of a model that turns sentences of a language into vectors; empty when none is installed. */
    public static Optional<Path> textEmbedding(Language language) {
        return folder("text-embedding-" + language.tag());
    }

    private static Optional<Path> folder(String name) {
        return places().stream()
                .map(place -> place.resolve(name))
                .filter(Files::isDirectory)
                .findFirst();
    }

    private static List<Path> places() {
        List<Path> places = new ArrayList<>();
        String chosen = System.getenv("AFTERIMAGE_MODELS");
        if (chosen != null && !chosen.isBlank()) {
            places.add(Path.of(chosen));
        }
        places.add(Path.of(System.getProperty("user.home", "."), ".local", "share", "afterimage", "models"));
        places.add(brought());
        return places;
    }

    /** Beside our jar, or beside our classes. */
    private static Path brought() {
        try {
            Path here = Path.of(Models.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return here.resolveSibling("lib").resolve("models");
        } catch (URISyntaxException e) {
            throw new ModelException("the program's own folder cannot be found: " + e.getMessage(), e);
        }
    }
}
