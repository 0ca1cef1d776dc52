package org.afterimage.expression;

import java.util.ArrayList;
import java.util.List;
import org.afterimage.media.Audio;
import org.afterimage.mind.Emotion;
import org.afterimage.mind.Provenance;
import org.afterimage.mind.Sentence;
import org.afterimage.voice.Phone;
import org.afterimage.voice.Speech;

/** Speeches made by hand: phones of even length over a steady tone. */
final class Spoken {
    private Spoken() {}

    /** Symbols separated by spaces; {@code sil} for silence. */
    static Speech of(String symbols, double phoneSeconds) {
        return of(symbols, phoneSeconds, Emotion.NEUTRAL, "words");
    }

    static Speech of(String symbols, double phoneSeconds, Emotion emotion, String text) {
        List<Phone> phones = new ArrayList<>();
        for (String symbol : symbols.split(" ")) {
            double start = phones.size() * phoneSeconds;
            phones.add(new Phone(symbol, start, start + phoneSeconds));
        }
        Sentence sentence = new Sentence(text, org.afterimage.media.Language.ENGLISH, emotion, Provenance.generated());
        return new Speech(sentence, text, tone(phones), phones, true);
    }

    private static Audio tone(List<Phone> phones) {
        double seconds = phones.get(phones.size() - 1).endSeconds();
        float[] samples = new float[(int) Math.round(seconds * Audio.RATE_HZ)];
        for (Phone phone : phones) {
            int end = Math.min(samples.length, (int) (phone.endSeconds() * Audio.RATE_HZ));
            for (int i = (int) (phone.startSeconds() * Audio.RATE_HZ); i < end && !phone.silent(); i++) {
                samples[i] = (float) (0.17 * Math.sin(2 * Math.PI * 120 * i / Audio.RATE_HZ));
            }
        }
        return new Audio(samples, Audio.RATE_HZ);
    }

    static FacePose pose(FaceCurve curve, double seconds) {
        FacePose pose = new FacePose();
        curve.at(seconds, pose);
        return pose;
    }
}
