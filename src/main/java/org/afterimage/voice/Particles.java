package org.afterimage.voice;

import java.util.ArrayList;
import java.util.List;

/** Characters whose reading depends on what stands beside them, where a phrase dictionary gives no answer. */
final class Particles {
    private static final String SUBJECTS = "我你您他她它们咱就都也还总必须真可可只";
    private static final String ALWAYS_NEUTRAL = "们吗吧呢啊嘛呀啦";

    private Particles() {}

    static List<Syllable> apply(List<Syllable> syllables) {
        List<Syllable> out = new ArrayList<>(syllables);
        for (int i = 1; i < out.size(); i++) {
            Syllable here = out.get(i);
            Syllable before = out.get(i - 1);
            boolean end = i + 1 == out.size() || !out.get(i + 1).spoken();
            if (before.spoken() && here.spoken()) {
                out.set(i, read(here, before, i > 1 ? out.get(i - 2) : Syllable.pause(' '), end));
            }
        }
        return out;
    }

    private static Syllable read(Syllable here, Syllable before, Syllable earlier, boolean end) {
        if (ALWAYS_NEUTRAL.indexOf(here.character()) >= 0) {
            return here.withTone(5);
        }
        return switch (here.character()) {
            case '得' -> must(here, before, end);
            case '地' ->
                before.character() == earlier.character() || before.character() == '然'
                        ? new Syllable('地', "de", 5)
                        : here;
            case '着' -> here.sound().equals("zhuo") && !end ? new Syllable('着', "zhe", 5) : here;
            default -> here;
        };
    }

    /** 得 after a verb is a particle, after a subject it means "must". */
    private static Syllable must(Syllable here, Syllable before, boolean end) {
        if (!here.sound().equals("de") || here.tone() == 5 || end) {
            return here;
        }
        return SUBJECTS.indexOf(before.character()) >= 0 ? new Syllable('得', "dei", 3) : new Syllable('得', "de", 5);
    }
}
