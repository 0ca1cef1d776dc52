package org.afterimage.mind;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterimage.hearing.Utterance;
import org.afterimage.persona.Persona;

/** Answers from what the person wrote. Confined to the mind thread. */
public interface Mind extends AutoCloseable {
    /**
     * Opens the mind of a persona; builds the archive in {@code .derived/archive} first when the texts have changed.
     *
     * @throws MindException if the archive cannot be written or read
     */
    static Mind open(Persona persona) {
        return new ArchiveMind(persona);
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

    @Override
    void close();
}
