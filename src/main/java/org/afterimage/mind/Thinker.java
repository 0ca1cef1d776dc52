package org.afterimage.mind;

import java.util.function.Consumer;

/** One way to find a reply. The mind asks them in order until one does not pass. Confined to the mind thread. */
interface Thinker extends AutoCloseable {
    /**
     * Thinks about what was said, and says the sentences of the reply one by one; none when it passes.
     *
     * <p>Throws nothing for bad input. Stops early when the thread is interrupted.
     */
    Outcome think(Turn turn, Consumer<Sentence> out);

    @Override
    default void close() {}
}
