package org.afterimage.persona;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The texts of a persona folder: {@code letters/} and {@code chats/}, as deep as they go. */
final class Writings {
    private static final System.Logger LOG = System.getLogger(Writings.class.getName());
    private static final long LARGEST_BYTES = 64L << 20;

    private Writings() {}

    static List<Writing> of(Persona persona) {
        List<Writing> all = new ArrayList<>();
        for (Path file : files(persona.folder())) {
            try {
                Writing writing = read(persona, file);
                if (!writing.parts().isEmpty()) {
                    all.add(writing);
                }
            } catch (PersonaException e) {
                LOG.log(System.Logger.Level.WARNING, "left out: {0}", e.getMessage());
            }
        }
        return all;
    }

    /** Every text file, letters first, sorted by path. */
    static List<Path> files(Path folder) {
        List<Path> all = new ArrayList<>(files(folder.resolve("letters"), "txt", "md"));
        all.addAll(files(folder.resolve("chats"), "txt", "json"));
        return all;
    }

    private static List<Path> files(Path folder, String... endings) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> ending(file, endings))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new PersonaException(folder + " cannot be read: " + e.getMessage() + "; check your rights to it", e);
        }
    }

    private static boolean ending(Path file, String... endings) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && Stream.of(endings).anyMatch(e -> name.endsWith("." + e));
    }

    private static Writing read(Persona persona, Path file) {
        String source = persona.folder().relativize(file).toString().replace('\\', '/');
        if (sizeOf(file) > LARGEST_BYTES) {
            throw new PersonaException(file + " is larger than 64 MiB; split it into parts");
        }
        String fileDate = Dates.find(String.valueOf(file.getFileName()))
                .map(Dates.Found::iso)
                .orElse("");
        if (!source.startsWith("chats/")) {
            return new Writing(source, Writing.Kind.LETTER, LetterReader.read(PlainText.read(file), fileDate));
        }
        List<Writing.Part> messages = source.toLowerCase(Locale.ROOT).endsWith(".json")
                ? ChatReader.readJson(persona, file.toString(), JsonFile.read(file), fileDate)
                : ChatReader.read(persona, PlainText.read(file), fileDate);
        return new Writing(source, Writing.Kind.CHAT, messages);
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new PersonaException(file + " cannot be read: " + e.getMessage() + "; check your rights to it", e);
        }
    }
}
