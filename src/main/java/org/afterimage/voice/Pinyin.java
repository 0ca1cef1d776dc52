package org.afterimage.voice;

import com.hankcs.hanlp.HanLP;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Han characters to pinyin with tones as they are said: HanLP's phrase dictionary, our corrections, particles by their
 * neighbours, tone sandhi; words by ICU. Confined to the voice thread.
 */
final class Pinyin {
    private static final String COMMAS = "，、：,:";
    private static final String STOPS = "。！？；.!?;";

    private final PinyinCorrections corrections = PinyinCorrections.open();
    private final BreakIterator words = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);

    /** What espeak-ng reads: the syllables of a word joined, a space between words. */
    String read(String text) {
        List<Syllable> syllables = ToneSandhi.apply(syllables(text));
        words.setText(text);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < syllables.size(); i++) {
            Syllable syllable = syllables.get(i);
            if (syllable.spoken()) {
                out.append(words.isBoundary(i) ? " " : "").append(syllable);
            } else {
                out.append(punctuation(syllable.character()));
            }
        }
        return out.toString().replaceAll("\\s+", " ").strip();
    }

    /** One for each {@code char}, before sandhi. */
    private List<Syllable> syllables(String text) {
        List<Syllable> syllables = new ArrayList<>();
        List<com.hankcs.hanlp.dictionary.py.Pinyin> dictionary = HanLP.convertToPinyinList(text);
        for (int i = 0; i < text.length(); i++) {
            String pinyin = i < dictionary.size() ? dictionary.get(i).toString() : "none5";
            syllables.add(
                    pinyin.equals("none5") ? Syllable.pause(text.charAt(i)) : Syllable.of(text.charAt(i), pinyin));
        }
        corrections.apply(text, syllables);
        return Particles.apply(syllables);
    }

    private static String punctuation(int character) {
        if (COMMAS.indexOf(character) >= 0) {
            return ", ";
        }
        if (STOPS.indexOf(character) >= 0) {
            return character == '?' || character == '？' ? "? " : ". ";
        }
        return " ";
    }
}
