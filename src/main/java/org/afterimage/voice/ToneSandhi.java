package org.afterimage.voice;

import java.util.ArrayList;
import java.util.List;

/**
 * How tones change beside each other: 不 and 一, and third tones in a row. espeak-ng would do the third tones too; after
 * this it finds none to do.
 *
 * @see <a href="https://en.wikipedia.org/wiki/Standard_Chinese_phonology#Tone_sandhi">tone sandhi of Standard Chinese</a>
 */
final class ToneSandhi {
    private static final String NUMERALS = "零一二三四五六七八九十点幺第初";
    private static final String AFTER_PLAIN_ONE = "零一二三四五六七八九点月号日楼";

    private ToneSandhi() {}

    static List<Syllable> apply(List<Syllable> syllables) {
        List<Syllable> changed = new ArrayList<>(syllables);
        for (int i = 0; i < changed.size(); i++) {
            Syllable before = i > 0 ? changed.get(i - 1) : Syllable.pause(' ');
            Syllable after = i + 1 < changed.size() ? changed.get(i + 1) : Syllable.pause(' ');
            Syllable here = changed.get(i);
            if (here.character() == '不' && here.tone() == 4) {
                changed.set(i, not(here, before, after));
            } else if (here.character() == '一'
                    && here.tone() != 5
                    && here.sound().equals("yi")) {
                changed.set(i, one(here, before, after));
            }
        }
        thirds(changed);
        return changed;
    }

    private static Syllable not(Syllable here, Syllable before, Syllable after) {
        if (before.spoken() && before.character() == after.character()) {
            return here.withTone(5);
        }
        return here.withTone(after.tone() == 4 ? 2 : 4);
    }

    private static Syllable one(Syllable here, Syllable before, Syllable after) {
        boolean numeral = NUMERALS.indexOf(before.character()) >= 0 || AFTER_PLAIN_ONE.indexOf(after.character()) >= 0;
        if (!after.spoken() || (numeral && !(after.character() == '点' && !before.spoken()))) {
            return here.withTone(1);
        }
        if (before.spoken() && before.character() == after.character()) {
            return here.withTone(5);
        }
        return here.withTone(after.tone() == 4 || after.character() == '个' ? 2 : 4);
    }

    /** From the end of each row, every second third tone rises: 我想洗澡, 展览馆. */
    private static void thirds(List<Syllable> syllables) {
        for (int i = syllables.size() - 2; i >= 0; i--) {
            if (syllables.get(i).tone() == 3 && syllables.get(i + 1).tone() == 3) {
                syllables.set(i, syllables.get(i).withTone(2));
            }
        }
    }
}
