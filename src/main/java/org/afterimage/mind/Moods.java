package org.afterimage.mind;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Guesses the mood of a sentence from its words. */
final class Moods {
    private final Map<Emotion, Pattern> patterns = new EnumMap<>(Emotion.class);

    Moods() {
        for (String line : Lexicon.lines("moods.txt")) {
            String[] sides = line.split(":", 2);
            StringBuilder regex = new StringBuilder();
            for (String word : sides[1].split(",")) {
                String bare = word.strip();
                boolean han = Words.isHan(bare.codePointAt(0));
                regex.append(regex.isEmpty() ? "" : "|").append(han ? bare : "\\b" + bare);
            }
            patterns.put(
                    Emotion.valueOf(sides[0].strip().toUpperCase(Locale.ROOT)),
                    Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE));
        }
    }

    /** The mood with the most words in the sentence; the first in the order of {@link Emotion} among equals. */
    Emotion of(String sentence) {
        Emotion best = Emotion.NEUTRAL;
        long most = 0;
        for (Map.Entry<Emotion, Pattern> entry : patterns.entrySet()) {
            long count = entry.getValue().matcher(sentence).results().count();
            if (count > most) {
                most = count;
                best = entry.getKey();
            }
        }
        return best;
    }
}
