package org.afterimage.hearing;

import java.time.Instant;
import org.afterimage.media.Language;

/**
 * One thing said to the portrait.
 *
 * @param text what was said, as typed or recognised; may be anything, even blank
 * @param language of the text
 * @param speaker who said it, a name the family chose, or blank when unknown
 * @param at when it was said
 * @param conversation id of the conversation it belongs to; blank for the one that began when the mind was opened
 */
public record Utterance(String text, Language language, String speaker, Instant at, String conversation) {
    /** Typed text of an unnamed asker, now; the language is guessed. */
    public static Utterance typed(String text) {
        return new Utterance(text, Language.of(text), "", Instant.now(), "");
    }
}
