package org.afterimage.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.afterimage.media.Progress;
import org.afterimage.persona.Persona;

/** One paper while it is being read: who it is about, where its parts go, what is to be told about it. Confined to the reader's thread. */
final class Intake {
    private static final int NOTES = 50;

    private final Persona persona;
    private final Paper paper;
    private final Head head;
    private final Consumer<Part> out;
    private final Progress progress;
    private final List<String> notes = new ArrayList<>();

    Intake(Persona persona, Paper paper, Head head, Consumer<Part> out, Progress progress) {
        this.persona = persona;
        this.paper = paper;
        this.head = head;
        this.out = out;
        this.progress = progress;
    }

    Persona persona() {
        return persona;
    }

    Paper paper() {
        return paper;
    }

    Head head() {
        return head;
    }

    /** Hands a part on. */
    void part(Part part) {
        out.accept(part);
    }

    /** Remembers a sentence for the report; after 50 the rest is left out. */
    void note(String sentence) {
        if (notes.size() < NOTES) {
            notes.add(sentence);
        }
    }

    void progress(double fraction, String step) {
        progress.at(fraction, step);
    }

    /** The date that the file's name holds, ISO 8601; blank when it holds none. */
    String nameDate() {
        return Dates.find(String.valueOf(paper.file().getFileName()))
                .map(Dates.Found::iso)
                .orElse("");
    }

    List<String> notes() {
        return notes;
    }
}
