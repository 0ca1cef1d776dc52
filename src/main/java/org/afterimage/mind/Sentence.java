package org.afterimage.mind;

import org.afterimage.media.Language;

/**
 * One sentence to be said.
 *
 * @param text as it is captioned; never blank
 * @param language the language in which most of it is said; parts may be in the other
 * @param emotion mood for voice and face
 * @param provenance where it comes from
 */
public record Sentence(String text, Language language, Emotion emotion, Provenance provenance) {
    public Sentence {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a sentence needs words");
        }
    }

    /** A sentence given to be said as it stands: the program's or the user's, not theirs. */
    public static Sentence given(String text) {
        return new Sentence(text, Language.of(text), Emotion.NEUTRAL, Provenance.generated());
    }
}
