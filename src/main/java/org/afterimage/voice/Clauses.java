package org.afterimage.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts cleaned text into clauses: always at the ends of sentences, at commas where it grows long, and a first clause short
 * enough to be heard soon. Lengths count a Han character as 1 and a word as 2.
 */
final class Clauses {
    private static final int LONGEST_FIRST = 24;
    private static final int LONGEST = 60;
    private static final double SENTENCE_PAUSE = 0.34;
    private static final double COMMA_PAUSE = 0.16;

    private static final Pattern BREAK = Pattern.compile(
            "[。！？；…!?;]+[”’」』\"')）]*|[，、：]"
                    + "|(?<!\\b(?:Dr|Mr|Mrs|Ms|Prof|St|No|vs|e\\.g|i\\.e|[A-Z]))\\.+[”’\"')]*(?=\\s|$|\\p{IsHan})(?!\\s+[a-z])|[,:](?=\\s|$|\\p{IsHan})");
    private static final Pattern UNIT = Pattern.compile("\\p{IsHan}|[^\\p{IsHan}\\s]+");
    /** Where a clause may begin without punctuation; before these rather than before those of {@link #PHRASE}. */
    private static final Pattern CONJUNCTION = Pattern.compile(
            "\\s(?=(?:and|but|or|because|that|which|who|when|where|while|if|so|then|until|since)\\s)"
                    + "|(?=因为|所以|但是|可是|后来|然后|而且|如果|虽然|就是|还有)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PHRASE = Pattern.compile(
            "\\s(?=(?:in|on|at|to|from|with|for|of|as|before|after|by|into|through|about|like|than)\\s)|(?=在|从|把|跟|和|给|的时候)",
            Pattern.CASE_INSENSITIVE);

    private Clauses() {}

    static List<Clause> of(String text) {
        List<Clause> clauses = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        Matcher breaks = BREAK.matcher(text);
        int at = 0;
        while (at < text.length()) {
            int end = breaks.find(at) ? breaks.end() : text.length();
            String piece = text.substring(at, end);
            int limit = clauses.isEmpty() ? LONGEST_FIRST : LONGEST;
            if (weight(open) > 0 && weight(open) + weight(piece) > limit) {
                flush(open, clauses);
            }
            open.append(piece);
            if (pause(piece) == SENTENCE_PAUSE) {
                flush(open, clauses);
            }
            at = end;
        }
        flush(open, clauses);
        return clauses;
    }

    private static void flush(StringBuilder open, List<Clause> clauses) {
        String rest = open.toString().strip();
        open.setLength(0);
        while (weight(rest) > (clauses.isEmpty() ? LONGEST_FIRST : LONGEST) * 5 / 4) {
            int cut = seam(rest, clauses.isEmpty() ? LONGEST_FIRST : LONGEST);
            if (cut <= 0 || cut >= rest.length()) {
                break;
            }
            clauses.add(new Clause(rest.substring(0, cut).strip(), 0, false));
            rest = rest.substring(cut).strip();
        }
        if (!rest.isEmpty()) {
            clauses.add(new Clause(rest, pause(rest), rest.matches("(?s).*[?？][”’」』\"')）]*")));
        }
    }

    /** Where to cut text without punctuation: the last seam before the limit, or at the limit. */
    private static int seam(String text, int limit) {
        int weight = 0;
        int furthest = 0;
        Matcher units = UNIT.matcher(text);
        while (weight < limit && units.find()) {
            weight += units.group().matches("\\p{IsHan}") ? 1 : 2;
            furthest = units.end();
        }
        int conjunction = last(CONJUNCTION, text, furthest);
        int phrase = last(PHRASE, text, furthest);
        if (conjunction > furthest / 3) {
            return conjunction;
        }
        return phrase > furthest / 3 ? phrase : furthest;
    }

    private static int last(Pattern seam, String text, int before) {
        int best = 0;
        Matcher seams = seam.matcher(text);
        while (seams.find() && seams.start() <= before) {
            best = seams.start();
        }
        return best;
    }

    private static double pause(String text) {
        if (text.matches("(?s).*[。！？；…!?;.][”’」』\"')）]*\\s*")) {
            return SENTENCE_PAUSE;
        }
        return text.matches("(?s).*[，、：,:][”’」』\"')）]*\\s*") ? COMMA_PAUSE : 0;
    }

    private static int weight(CharSequence text) {
        int weight = 0;
        Matcher units = UNIT.matcher(text);
        while (units.find()) {
            weight += units.group().matches("\\p{IsHan}") ? 1 : units.group().matches("\\p{P}+") ? 0 : 2;
        }
        return weight;
    }
}
