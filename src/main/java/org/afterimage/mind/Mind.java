package org.afterimage.mind;

import java.util.function.Consumer;
import org.afterimage.hearing.Utterance;

/** Answers from what the person wrote. Confined to the mind thread. */
public interface Mind extends AutoCloseable {
    /**
     * Thinks of a reply, one sentence after the other, {@link MindEvent.Finished} last. Remembers the exchange.
     *
     * <p>Answers anything, blank text too, and throws nothing for bad input. Returns early, still with a Finished, when the
     * thread is interrupted.
     */
    void answer(Utterance utterance, Consumer<MindEvent> out);

    @Override
    void close();
}
