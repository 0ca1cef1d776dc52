package org.afterimage.voice;

/**
 * A stretch of cleaned text that is spoken in one breath.
 *
 * @param text with its punctuation
 * @param pauseSeconds silence after it
 * @param question true when it ends in a question mark
 */
record Clause(String text, double pauseSeconds, boolean question) {}
