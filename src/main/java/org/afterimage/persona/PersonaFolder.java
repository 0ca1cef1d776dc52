package org.afterimage.persona;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.afterimage.media.Language;

/** A persona folder as it lies on the disk. */
final class PersonaFolder {
    private static final Set<String> PICTURES = Set.of(
            "jpg", "jpeg", "jpe", "jfif", "png", "webp", "tif", "tiff", "bmp", "gif", "jp2", "avif", "pbm", "pgm",
            "ppm", "heic", "heif");

    private PersonaFolder() {}

    static Persona open(Path given) {
        Path folder = given.toAbsolutePath().normalize();
        check(folder);
        List<Reply> replies = RepliesFile.read(folder);
        if (Files.exists(folder.resolve(PersonaFile.NAME))) {
            return PersonaFile.read(folder, replies);
        }
        if (pictures(folder).isEmpty()
                && pictures(folder.resolve("portraits")).isEmpty()
                && Stream.of("letters", "chats", "recordings").allMatch(sub -> empty(folder.resolve(sub)))) {
            throw new PersonaException(
                    folder + " holds no persona.json, no picture and no letters or chats; put a photo"
                            + " of the person into it, or run: afterimage new " + folder);
        }
        Path last = folder.getFileName();
        String name = last == null ? "?" : last.toString();
        return new Persona(
                folder, name, "", List.of(Language.ENGLISH, Language.MANDARIN), "", "", VoiceChoice.DEFAULT, replies);
    }

    static Path portraitOf(Persona persona) {
        Path folder = persona.folder();
        if (persona.portrait().isPresent()) {
            return named(folder, persona.portrait().get().file());
        }
        List<Path> portraits = pictures(folder.resolve("portraits"));
        for (Path picture : portraits) {
            if (lower(picture).startsWith("portrait.")) {
                return picture;
            }
        }
        if (!portraits.isEmpty()) {
            return portraits.get(0);
        }
        return pictures(folder).stream()
                .findFirst()
                .orElseThrow(() -> new PersonaException(
                        folder + " holds no picture; put one photo of the face into " + folder.resolve("portraits")));
    }

    private static Path named(Path folder, String file) {
        for (Path place : List.of(folder, folder.resolve("portraits"))) {
            Path picture = place.resolve(file).normalize();
            if (picture.startsWith(folder) && Files.isRegularFile(picture)) {
                return picture;
            }
        }
        throw new PersonaException(folder.resolve(PersonaFile.NAME) + ": field \"portrait\" names \"" + file
                + "\", which is not in the folder; write the path of a picture relative to " + folder);
    }

    private static void check(Path folder) {
        if (!Files.exists(folder)) {
            throw new PersonaException(
                    folder + " does not exist; to make a persona there, run: afterimage new " + folder);
        }
        if (!Files.isDirectory(folder)) {
            throw new PersonaException(folder + " is a file, not a folder; give the folder that holds persona.json");
        }
        if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
            throw new PersonaException(
                    folder + " cannot be read; give your user the right to it: chmod u+rx " + folder);
        }
    }

    private static List<Path> pictures(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> PICTURES.contains(lower(file).replaceFirst(".*\\.", "")))
                    .filter(file -> !lower(file).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new PersonaException(folder + " cannot be read: " + e.getMessage() + "; check your rights to it", e);
        }
    }

    private static boolean empty(Path folder) {
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        } catch (IOException e) {
            throw new PersonaException(folder + " cannot be read: " + e.getMessage() + "; check your rights to it", e);
        }
    }

    private static String lower(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }
}
