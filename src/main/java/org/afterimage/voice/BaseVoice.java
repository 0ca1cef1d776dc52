package org.afterimage.voice;

/**
 * A synthesiser that speaks one language. The seam for a converted voice: a later room moves its takes to the person.
 * Confined to the voice thread; several of them may live in one process.
 */
interface BaseVoice {
    /**
     * Says a clause.
     *
     * @param reading what {@link Reading} made of the text, in the alphabet of this voice
     * @return sound at the shared level, without silence around it; {@link Take#NOTHING} if nothing was speakable
     * @throws VoiceException if the library is missing or fails
     */
    Take say(String reading);
}
