package org.afterimage.codec;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lays words out as captions: two lines at most, broken where the language allows it. */
public final class Captions {
    /** Columns of a line; a Han character takes two. The BBC's and Netflix's guides say 37 to 42. */
    private static final int COLUMNS = 42;

    private static final int LINES = 2;

    private static final String CLAUSE_ENDS = ",;:.!?，；：。！？、";

    private static final Set<Character.UnicodeBlock> WIDE = Set.of(
            Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION, Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

    private Captions() {}

    /** Spreads what is said between two times over as many captions as it needs, each as long as its share of the words. */
    public static List<Caption> of(double startSeconds, double endSeconds, String text) {
        List<String> lines = lines(clean(text));
        List<String> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += LINES) {
            blocks.add(String.join("\n", lines.subList(i, Math.min(i + LINES, lines.size()))));
        }
        double columns = blocks.stream().mapToInt(Captions::columns).sum();
        List<Caption> captions = new ArrayList<>();
        double from = startSeconds;
        double done = 0;
        for (String block : blocks) {
            done += columns(block);
            double to = startSeconds + (endSeconds - startSeconds) * done / columns;
            captions.add(new Caption(from, to, block));
            from = to;
        }
        return captions;
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINESE); // breaks English at spaces just the same
        breaks.setText(text);
        int wide = balanced(columns(text));
        StringBuilder line = new StringBuilder();
        for (int from = 0, to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String piece = text.substring(from, to);
            boolean full = columns(line + piece.stripTrailing()) > wide;
            boolean clause = columns(text) > COLUMNS && columns(line) > wide * 2 / 3 && endsClause(line.toString());
            if (!line.isEmpty() && (full || clause)) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
            while (columns(line) > 2 * COLUMNS) { // a word without end
                lines.add(line.substring(0, COLUMNS));
                line.delete(0, COLUMNS);
            }
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        return lines;
    }

    private static boolean endsClause(String line) {
        String words = line.stripTrailing();
        return !words.isEmpty() && CLAUSE_ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** Lines of about the same length look better than a full one and a rest. */
    private static int balanced(int columns) {
        int lines = (columns + COLUMNS - 1) / COLUMNS;
        return lines <= 1 ? COLUMNS : Math.min(COLUMNS, columns / lines + 6);
    }

    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
    }

    private static int columns(CharSequence text) {
        return text.codePoints().map(Captions::columns).sum();
    }

    private static int columns(int codePoint) {
        Character.UnicodeBlock block = Character.UnicodeBlock.of(codePoint);
        boolean wide = Character.isIdeographic(codePoint) || (block != null && WIDE.contains(block));
        return wide ? 2 : 1;
    }
}
