package org.afterimage.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.afterimage.media.Language;

/** A stretch of a clause in one language. */
record Run(Language language, String text) {
    private static final Pattern PIECE = Pattern.compile(
            "(?<han>\\p{IsHan}+)|(?<word>\\p{L}[\\p{L}\\p{M}'’]*)|(?<number>[$£€¥￥+-]?\\d[\\d,.:/%-]*(?:\\s?(?:°\\s?[CF]?|km/h|km|cm|mm|kg|m²|m|g)(?![a-zA-Z]))?)|(?<other>[^\\p{L}\\d]+)");

    /**
     * Cuts a clause where the language changes. A number belongs to the Han characters that follow it, else to what
     * stands before it; punctuation to what stands before it.
     *
     * @param main the language of the sentence
     */
    static List<Run> of(String clause, Language main) {
        List<Run> runs = new ArrayList<>();
        Language now = clause.codePoints().noneMatch(Run::han) ? Language.ENGLISH : main;
        StringBuilder text = new StringBuilder();
        Matcher pieces = PIECE.matcher(clause);
        boolean begun = false;
        while (pieces.find()) {
            Language next = language(pieces, clause, now);
            if (next != now && begun) {
                runs.add(new Run(now, text.toString()));
                text.setLength(0);
            }
            begun |= pieces.group("other") == null;
            now = next;
            text.append(pieces.group());
        }
        if (!text.toString().isBlank()) {
            runs.add(new Run(now, text.toString()));
        }
        return runs;
    }

    private static Language language(Matcher piece, String clause, Language now) {
        if (piece.group("han") != null) {
            return Language.MANDARIN;
        }
        if (piece.group("word") != null) {
            return Language.ENGLISH;
        }
        if (piece.group("number") != null) {
            String after = clause.substring(piece.end()).stripLeading();
            boolean mandarin = !after.isEmpty() && han(after.codePointAt(0));
            return mandarin ? Language.MANDARIN : now;
        }
        return now;
    }

    private static boolean han(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }
}
