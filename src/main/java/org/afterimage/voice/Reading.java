package org.afterimage.voice;

import org.afterimage.media.Language;

/** What each base voice is given to say: words for English, joined pinyin for Mandarin. Confined to the voice thread. */
final class Reading {
    private final EnglishReading english = new EnglishReading();
    private final MandarinReading mandarin = new MandarinReading();
    private final Pinyin pinyin = new Pinyin();

    /** The reading of a run; blank if there is nothing to say in it. */
    String of(Run run) {
        String reading =
                run.language() == Language.ENGLISH ? english.read(run.text()) : pinyin.read(mandarin.read(run.text()));
        return reading.chars().anyMatch(Character::isLetterOrDigit) ? reading : "";
    }
}
