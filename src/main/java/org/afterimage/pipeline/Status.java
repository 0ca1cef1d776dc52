package org.afterimage.pipeline;

import org.afterimage.mind.Provenance;

/**
 * What the performer does right now, for the source's status line and for scripts.
 *
 * @param state what it does
 * @param caption the words being said, blank when silent
 * @param provenance where they come from
 * @param note the last thing that went wrong or was stepped down to, one sentence; blank when all is well
 * @param textToSoundMillis from the last request to its first sound handed over; -1 before it
 */
public record Status(State state, String caption, Provenance provenance, String note, double textToSoundMillis) {
    /** What the performer does. */
    public enum State {
        OPENING,
        IDLE,
        THINKING,
        SPEAKING
    }
}
