package org.afterimage.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Letters, diaries and notes as plain text or Markdown: paragraphs under headings and dates. Lines after {@code >} are others' words. */
final class LetterReader {
    private static final int DATE_LINE = 48;
    private static final int BESIDE_A_DATE = 28;

    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private int paragraphLine;
    private boolean quoted;
    private String heading = "";
    private String date;

    private LetterReader(String date) {
        this.date = date;
    }

    /**
     * @param fileDate date of the file's name; blank when it has none
     */
    static List<Part> read(String text, String fileDate) {
        LetterReader reader = new LetterReader(fileDate);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            reader.line(i + 1, lines[i]);
        }
        reader.finish();
        return reader.datedBySignature(fileDate);
    }

    private void line(int number, String line) {
        String bare = line.strip();
        if (bare.isEmpty() || bare.matches("[-=*_~—]{3,}")) {
            finish();
            return;
        }
        boolean title = bare.startsWith("#");
        Optional<Dates.Found> found = title || bare.length() <= DATE_LINE ? Dates.find(bare) : Optional.empty();
        if (title || (found.isPresent() && besides(bare, found.get()))) {
            finish();
            found.ifPresent(d -> date = d.iso());
            if (title) {
                heading = bare.replaceFirst("^#+\\s*", "");
            }
            if (!title) {
                paragraphs(number, line, false);
                finish();
            }
            return;
        }
        paragraphs(number, line, bare.startsWith(">"));
    }

    /** A line is a date line when little stands beside a date with its month, and no sentence ends there. */
    private static boolean besides(String line, Dates.Found date) {
        String rest = line.substring(0, Math.min(date.start(), line.length()))
                + line.substring(Math.min(date.end(), line.length()));
        boolean exact = date.iso().length() > "1998".length();
        return exact && rest.strip().length() <= BESIDE_A_DATE && !rest.matches("(?s).*[!?。！？;；].*|.*\\.\\s*");
    }

    private void paragraphs(int number, String line, boolean fromOthers) {
        if (!paragraph.isEmpty() && quoted != fromOthers) {
            finish();
        }
        if (paragraph.isEmpty()) {
            paragraphLine = number;
            quoted = fromOthers;
        } else {
            paragraph.append('\n');
        }
        paragraph.append(line.stripTrailing());
    }

    private void finish() {
        if (!paragraph.isEmpty()) {
            parts.add(Part.written(paragraphLine, date, !quoted, heading, paragraph.toString()));
            paragraph.setLength(0);
        }
    }

    /** Chinese letters end with the date: it then holds for all above that has none. */
    private List<Part> datedBySignature(String fileDate) {
        if (!fileDate.isEmpty() || date.isEmpty()) {
            return parts;
        }
        return parts.stream()
                .map(p -> p.date().isEmpty() ? Part.written(p.line(), date, p.theirs(), p.heading(), p.text()) : p)
                .toList();
    }
}
