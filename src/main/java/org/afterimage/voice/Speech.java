package org.afterimage.voice;

import java.util.List;
import org.afterimage.media.Audio;
import org.afterimage.mind.Sentence;

/**
 * A sentence, or a leading or following clause of one, as sound.
 *
 * <p>A long sentence comes as several speeches so that the first sound is early; they are played without a gap. The beginning
 * of a clause may come alone, before the rest of its sound exists; its phones are known nevertheless.
 *
 * @param sentence the whole sentence that this belongs to
 * @param text the part of the sentence that is heard here, for captions; blank when an earlier part already showed the
 *     clause to which this one belongs
 * @param audio {@link Audio#RATE_HZ}, starts and ends near zero
 * @param phones in order, touching, covering the audio
 * @param last true for the last part of its sentence
 * @param clause the phones of the whole clause of which this is a part; the same as {@code phones} when this is all of it
 * @param offsetSeconds where in its clause this part begins
 */
public record Speech(
        Sentence sentence,
        String text,
        Audio audio,
        List<Phone> phones,
        boolean last,
        List<Phone> clause,
        double offsetSeconds) {
    public Speech {
        phones = List.copyOf(phones);
        clause = List.copyOf(clause);
    }

    /** A clause in one part. */
    public Speech(Sentence sentence, String text, Audio audio, List<Phone> phones, boolean last) {
        this(sentence, text, audio, phones, last, phones, 0);
    }
}
