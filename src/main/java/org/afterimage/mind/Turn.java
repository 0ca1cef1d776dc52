package org.afterimage.mind;

import org.afterimage.hearing.Utterance;
import org.afterimage.media.Language;

/**
 * One turn of a conversation, while its reply is being thought of.
 *
 * @param utterance what was said
 * @param text its words, cleaned and bounded: printable characters only
 * @param language in which to answer
 * @param conversation what was said before
 */
record Turn(Utterance utterance, String text, Language language, Conversation conversation) {}
