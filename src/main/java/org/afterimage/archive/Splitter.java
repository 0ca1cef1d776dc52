package org.afterimage.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits a paragraph or message into sentences, English and Chinese. */
public final class Splitter {
    private static final String ENDS = "。！？!?…";
    private static final String CLOSES = "”’\"')）」』】*_";
    private static final Set<String> SHORTENED = Set.of(
            "mr", "mrs", "ms", "dr", "st", "prof", "sr", "jr", "no", "vs", "etc", "e.g", "i.e", "a.m", "p.m", "approx",
            "capt");
    private static final int WRAPPED_LATIN = 50;
    private static final int WRAPPED_HAN = 24;

    private Splitter() {}

    /**
     * @param quote the very characters, line breaks included
     * @param line lines above it in the paragraph
     */
    record Piece(String quote, int line) {}

    /** The sentences of a text, in order, the very characters of each. */
    public static List<String> sentences(String text) {
        return split(text).stream().map(Piece::quote).toList();
    }

    static List<Piece> split(String text) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            int end = endAt(text, i);
            if (end > 0) {
                add(pieces, text, start, end);
                start = end;
                i = end - 1;
            }
        }
        add(pieces, text, start, text.length());
        return pieces;
    }

    /** The index after the sentence that ends with the character at {@code i}, or 0. */
    private static int endAt(String text, int i) {
        char c = text.charAt(i);
        if (c == '\n') {
            return breaks(text, i) ? i + 1 : 0;
        }
        boolean stop = ENDS.indexOf(c) >= 0 || (c == '.' && fullStop(text, i));
        if (!stop) {
            return 0;
        }
        int end = i + 1;
        while (end < text.length() && (ENDS.indexOf(text.charAt(end)) >= 0 || text.charAt(end) == '.')) {
            end++;
        }
        while (end < text.length() && CLOSES.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return goesOn(text, end) ? 0 : end;
    }

    /** After a quotation inside a sentence the next word is small: "Stop!" he said. */
    private static boolean goesOn(String text, int end) {
        int next = end;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next < text.length()
                && (Character.isLowerCase(text.charAt(next)) || "，,、；;".indexOf(text.charAt(next)) >= 0);
    }

    private static boolean fullStop(String text, int i) {
        boolean last = i + 1 >= text.length();
        char next = last ? ' ' : text.charAt(i + 1);
        if (!last && !Character.isWhitespace(next) && CLOSES.indexOf(next) < 0 && next != '.') {
            return false;
        }
        int from = i;
        while (from > 0 && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, i);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
        boolean numbered = from == i && listNumber(text, i);
        return !initial && !numbered && !SHORTENED.contains(word.toLowerCase(java.util.Locale.ROOT));
    }

    /** The stop after the number of a list: "2. Salt the fish". */
    private static boolean listNumber(String text, int i) {
        int from = i;
        while (from > 0 && Character.isDigit(text.charAt(from - 1))) {
            from--;
        }
        return from < i && (from == 0 || text.charAt(from - 1) == '\n');
    }

    /** A line break ends a sentence unless the line was only wrapped. */
    private static boolean breaks(String text, int i) {
        int from = text.lastIndexOf('\n', i - 1) + 1;
        String line = text.substring(from, i);
        boolean han = line.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        boolean wrapped = line.length() >= (han ? WRAPPED_HAN : WRAPPED_LATIN);
        String rest = text.substring(i + 1).stripLeading();
        boolean item = rest.startsWith("- ")
                || rest.startsWith("* ")
                || rest.startsWith("• ")
                || rest.matches("(?s)\\d{1,2}[.、)].*");
        return !wrapped || item;
    }

    private static void add(List<Piece> pieces, String text, int from, int to) {
        String quote = text.substring(from, to).strip();
        if (quote.codePoints().anyMatch(Character::isLetterOrDigit)) {
            int at = text.indexOf(quote, from);
            int line =
                    (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
            pieces.add(new Piece(quote, line));
        }
    }
}
