package org.afterimage.voice;

import java.util.function.Consumer;
import org.afterimage.mind.Sentence;

/** Turns sentences into speech. Confined to the voice thread. */
public interface Voice extends AutoCloseable {
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
