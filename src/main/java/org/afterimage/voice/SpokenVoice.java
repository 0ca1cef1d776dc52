package org.afterimage.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.afterimage.media.Audio;
import org.afterimage.media.Language;
import org.afterimage.mind.Sentence;
import org.afterimage.persona.VoiceChoice;

/** The voice made of the two base voices. */
final class SpokenVoice implements Voice {
    private final FliteVoice english;
    private final EspeakVoice mandarin;
    private final Pinyin pinyin = new Pinyin();

    SpokenVoice(VoiceChoice choice) {
        english = FliteVoice.open(choice);
        mandarin = EspeakVoice.open(choice, english.pitchHz());
        pinyin.read("你好");
    }

    @Override
    public void speak(Sentence sentence, Consumer<Speech> out) {
        String text = sentence.text();
        Take take = Language.of(text) == Language.MANDARIN ? mandarin.say(pinyin.read(text)) : english.say(text);
        if (take.silent()) {
            return;
        }
        Level.limit(take.samples());
        List<Phone> phones = new ArrayList<>(take.phones());
        out.accept(new Speech(sentence, text, new Audio(take.samples(), Audio.RATE_HZ), phones, true));
    }

    @Override
    public void close() {
        // the libraries belong to the process
    }
}
