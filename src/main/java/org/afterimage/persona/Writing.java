package org.afterimage.persona;

import java.util.List;

/**
 * One file of the person's texts, split into what belongs together.
 *
 * @param source path relative to the persona folder, with {@code /}
 * @param kind letters count lines, chats count messages
 * @param parts paragraphs or messages, in order; those of other people too
 */
public record Writing(String source, Kind kind, List<Part> parts) {
    /** How the file is built. */
    public enum Kind {
        /** Letters, diaries, notes: paragraphs by one hand. */
        LETTER,
        /** Messages of several people. */
        CHAT
    }

    /**
     * A paragraph or a message.
     *
     * @param number of its first line, or of the message; counted from 1
     * @param date ISO 8601, as exact as known; blank when unknown
     * @param author the name in the file; blank in letters
     * @param theirs whether the person wrote it
     * @param heading the nearest heading above; may be blank
     * @param text the very characters of the file, line breaks inside kept as {@code \n}; never blank
     */
    public record Part(int number, String date, String author, boolean theirs, String heading, String text) {}

    public Writing {
        parts = List.copyOf(parts);
    }
}
