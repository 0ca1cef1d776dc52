package org.afterimage.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.afterimage.media.Progress;
import org.afterimage.persona.Persona;

/** The papers of a persona folder: which there are, what they are, and what they say. Safe from any thread. */
public final class Papers {
    private static final List<String> FOLDERS = List.of("letters", "chats", "recordings", "videos");

    private Papers() {}

    /**
     * What a file is.
     *
     * @param format for people
     * @param home subfolder of the persona folder in which it belongs
     */
    public record Recognised(String format, String home) {}

    /** Every paper of the folder that can be read: letters first, then chats, then what lies beside recordings; each sorted by path. */
    public static List<Paper> in(Persona persona) {
        List<Paper> all = new ArrayList<>();
        for (String sub : FOLDERS) {
            for (Path file : files(persona.folder().resolve(sub))) {
                paper(persona, file).ifPresent(all::add);
            }
        }
        return all;
    }

    /** What a file seems to be by its name and contents; empty when no format knows it. */
    public static Optional<Recognised> recognise(Path file) {
        try {
            return Formats.of(Head.of(file)).map(format -> new Recognised(format.name(), format.home()));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** A paper of the folder; empty when there is no readable file of a known format. */
    public static Optional<Paper> paper(Persona persona, Path file) {
        try {
            if (!Files.isRegularFile(file) || Formats.of(Head.of(file)).isEmpty()) {
                return Optional.empty();
            }
            String source = persona.folder().relativize(file).toString().replace('\\', '/');
            return Optional.of(new Paper(
                    file,
                    source,
                    Files.size(file),
                    Files.getLastModifiedTime(file).toMillis()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads a paper, part by part.
     *
     * @throws PapersException if nothing can be read of it; a paper that is damaged further on gives what comes before, and
     *     a note
     */
    public static Reading read(Persona persona, Paper paper, Consumer<Part> out, Progress progress) {
        try {
            Head head = Head.of(paper.file());
            Format format = Formats.of(head)
                    .orElseThrow(() -> new PapersException(paper.file()
                            + " is of no format that can be read; save it as text, PDF or DOCX and import that"));
            Intake intake = new Intake(persona, paper, head, out, progress);
            format.read(intake);
            return new Reading(format.name(), intake.notes());
        } catch (IOException e) {
            throw unreadable(paper.file(), e);
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new PapersException(folder + " cannot be read: " + e.getMessage() + "; check your rights to it", e);
        }
    }

    private static PapersException unreadable(Path file, IOException e) {
        return new PapersException(file + " cannot be read: " + e.getMessage() + "; check your rights to it", e);
    }
}
