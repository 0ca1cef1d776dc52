package org.afterimage.mind;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.afterimage.archive.Fragment;
import org.afterimage.media.Language;

/** Makes a reply of one to three sentences from a passage, in the order in which they were written. */
final class Composer {
    private static final int SENTENCES = 3;
    private static final int ENOUGH_ENGLISH = 110;
    private static final int ENOUGH_CHINESE = 36;
    private static final int MOST_ENGLISH = 420;
    private static final int MOST_CHINESE = 150;
    /** "You ask how...": the answer comes after it. */
    private static final Pattern ECHOES = Pattern.compile(
            "^(?:So )?(?:[Yy]ou (?:also )?(?:ask|want to know|have read|write that)|For your studies you ask)\\b|^你问");

    private Composer() {}

    /**
     * @param passage the whole passage, in order
     * @param best a sentence of it, the heart of the reply
     * @param fromItsStart whether the passage as a whole answers: a reply in a chat
     */
    static List<Fragment> compose(List<Fragment> passage, Fragment best, boolean fromItsStart) {
        int heart = passage.indexOf(best);
        int from = heart;
        if (fromItsStart && heart < SENTENCES) {
            from = 0;
        } else if (heart > 0 && best.leans() && !passage.get(heart - 1).question()) {
            from = heart - 1;
        }
        List<Fragment> reply = new ArrayList<>(passage.subList(from, heart + 1));
        if (ECHOES.matcher(best.text()).find() && heart + 1 < passage.size()) {
            reply.clear();
        }
        int length = reply.stream().mapToInt(f -> f.text().length()).sum();
        for (int i = heart + 1; i < passage.size() && reply.size() < SENTENCES && length < enough(best); i++) {
            length += passage.get(i).text().length();
            if (length > most(best)) {
                break;
            }
            reply.add(passage.get(i));
        }
        return reply;
    }

    private static int enough(Fragment best) {
        return best.language() == Language.MANDARIN ? ENOUGH_CHINESE : ENOUGH_ENGLISH;
    }

    private static int most(Fragment best) {
        return best.language() == Language.MANDARIN ? MOST_CHINESE : MOST_ENGLISH;
    }
}
