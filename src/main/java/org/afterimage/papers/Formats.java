package org.afterimage.papers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every format that can be read. */
final class Formats {
    static final List<Format> ALL = List.of(new LetterFormat(), new PlainChatFormat(), new JsonChatFormat());

    private Formats() {}

    /** The format that is surest of a file; empty when none knows it. */
    static Optional<Format> of(Head head) {
        return ALL.stream()
                .filter(format -> format.recognises(head) > 0)
                .max(Comparator.comparingDouble(format -> format.recognises(head)));
    }
}
