package org.afterimage.voice;

/**
 * A synthesiser that speaks one language. The seam for a converted voice: a later room moves its takes to the person.
 * Confined to the voice thread; several of them may live in one process.
 */
interface BaseVoice {
    /** Receives the sound of a clause in takes that continue each other without a gap. */
    @FunctionalInterface
    interface Takes {
        /** {@code more}: another take of the same clause follows. */
        void take(Take take, boolean more);
    }

    /**
     * Says a clause.
     *
     * @param reading what {@link Reading} made of the text, in the alphabet of this voice
     * @return sound at the shared level, without silence around it; {@link Take#NOTHING} if nothing was speakable
     * @throws VoiceException if the library is missing or fails
     */
    Take say(String reading);

    /** Says a clause, its beginning as soon as it is there; gives nothing if nothing was speakable. */
    default void stream(String reading, Takes out) {
        Take take = say(reading);
        if (!take.silent()) {
            out.take(take, false);
        }
    }
}
