package org.afterimage.mind;

/** What the mind says, in the order it says it. */
public sealed interface MindEvent {
    /** One sentence of the reply. */
    record Said(Sentence sentence) implements MindEvent {}

    /**
     * The reply is complete; always the last event.
     *
     * @param declined true when the evidence was too weak and the reply says so
     */
    record Finished(boolean declined) implements MindEvent {}
}
