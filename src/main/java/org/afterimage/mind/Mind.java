package org.afterimage.mind;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterimage.hearing.Utterance;
import org.afterimage.media.Progress;
import org.afterimage.persona.Persona;

/** Answers from what the person wrote. Confined to the mind thread. */
public interface Mind extends AutoCloseable {
    /**
     * Opens the mind of a persona; builds the archive in {@code .derived/archive} first when the papers have changed.
     *
     * @throws org.afterimage.archive.ArchiveException if the archive cannot be written or read
     */
    static Mind open(Persona persona) {
        return open(persona, true, Progress.NONE);
    }

    /**
     * Opens the mind of a persona.
     *
     * @param remember whether conversations are kept in {@code memory/}; false for measuring and trying
     * @throws org.afterimage.archive.ArchiveException if the archive cannot be written or read
     */
    static Mind open(Persona persona, boolean remember, Progress progress) {
        return new ThinkingMind(persona, remember, progress);
    }

    /**
     * Thinks of a reply, one sentence after the other, {@link MindEvent.Finished} last. Remembers the exchange.
     *
     * <p>Answers anything, blank text too, and throws nothing for bad input. Returns early, still with a Finished, when the
     * thread is interrupted.
     */
    void answer(Utterance utterance, Consumer<MindEvent> out);

    /** The sentences of an approved reply with their provenance; empty for an unknown slot. */
    default Optional<List<Sentence>> approved(String slot) {
        return Optional.empty();
    }

    /** The passages that were weighed for the last reply, best first; empty when the archive was not asked. */
    default List<Provenance> considered() {
        return List.of();
    }

    @Override
    void close();
}
