package org.afterimage.voice;

import java.util.EnumMap;
import java.util.Map;
import org.afterimage.media.Language;
import org.afterimage.persona.VoiceChoice;

/** The base voice of each language, at one pitch; a missing one is remembered and complained about when it is needed. */
final class BaseVoices {
    private static final double TYPICAL_PITCH_HZ = 100;

    private final Map<Language, BaseVoice> voices = new EnumMap<>(Language.class);
    private final Map<Language, VoiceException> missing = new EnumMap<>(Language.class);

    /** Opens what is installed. */
    static BaseVoices open(VoiceChoice choice) {
        BaseVoices opened = new BaseVoices();
        double pitchHz = choice.pitchHz() > 0 ? choice.pitchHz() : TYPICAL_PITCH_HZ;
        try {
            FliteVoice english = FliteVoice.open(choice);
            opened.put(Language.ENGLISH, english);
            pitchHz = english.pitchHz();
        } catch (VoiceException e) {
            opened.missing(Language.ENGLISH, e);
        }
        try {
            opened.put(Language.MANDARIN, EspeakVoice.open(choice, pitchHz));
        } catch (VoiceException e) {
            opened.missing(Language.MANDARIN, e);
        }
        return opened;
    }

    void put(Language language, BaseVoice voice) {
        voices.put(language, voice);
    }

    void missing(Language language, VoiceException reason) {
        missing.put(language, reason);
    }

    /**
     * The voice of a language.
     *
     * @throws VoiceException if it is not installed; says which package is
     */
    BaseVoice of(Language language) {
        BaseVoice voice = voices.get(language);
        if (voice == null) {
            VoiceException reason = missing.get(language);
            throw reason == null
                    ? new VoiceException("there is no voice for " + language.tag())
                    : new VoiceException(String.valueOf(reason.getMessage()), reason);
        }
        return voice;
    }

    boolean speaks(Language language) {
        return voices.containsKey(language);
    }
}
