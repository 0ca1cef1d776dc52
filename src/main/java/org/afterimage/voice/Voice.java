package org.afterimage.voice;

import java.util.function.Consumer;
import org.afterimage.mind.Sentence;
import org.afterimage.persona.Persona;

/** Turns sentences into speech. Confined to the voice thread. */
public interface Voice extends AutoCloseable {
    /**
     * Opens the base voices that the persona chose and speaks once in silence, so that the first sentence is not late.
     */
    static Voice open(Persona persona) {
        return new SpokenVoice(BaseVoices.open(persona.voice()));
    }

    /**
     * Speaks a sentence, delivering it in parts as they are ready, the last marked so. A sentence without anything
     * speakable (emoji only) gives nothing.
     *
     * @throws VoiceException if the base voice is missing (the message names the package) or fails; the voice stays usable
     */
    void speak(Sentence sentence, Consumer<Speech> out);

    @Override
    void close();
}
