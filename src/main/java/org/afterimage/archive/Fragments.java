package org.afterimage.archive;

import java.util.function.Consumer;
import org.afterimage.media.Language;
import org.afterimage.papers.Part;

/** Cuts the parts of one paper into fragments. */
final class Fragments {
    private static final int ASKED_MOST = 400;

    private final String source;
    private final Consumer<Fragment> out;
    private final StringBuilder asked = new StringBuilder();
    private int id;
    private int passage;
    private boolean wasTheirs;

    /**
     * @param firstId of the first fragment
     * @param firstPassage of the first passage
     */
    Fragments(String source, int firstId, int firstPassage, Consumer<Fragment> out) {
        this.source = source;
        this.out = out;
        this.id = firstId;
        this.passage = firstPassage;
    }

    int nextId() {
        return id;
    }

    int nextPassage() {
        return passage + 1;
    }

    void add(Part part) {
        if (!part.theirs()) {
            if (wasTheirs) {
                asked.setLength(0);
            }
            asked.append(' ').append(part.text());
            asked.delete(0, Math.max(0, asked.length() - ASKED_MOST));
            wasTheirs = false;
            return;
        }
        boolean message = part.kind() == Part.Kind.MESSAGE;
        passage += message && wasTheirs ? 0 : 1;
        cut(part, message ? asked.toString().strip() : "");
        wasTheirs = true;
    }

    private void cut(Part part, String question) {
        String heading = part.heading().isEmpty() ? title(source) : part.heading();
        for (Splitter.Piece piece : Splitter.split(part.text())) {
            String text = said(piece.quote());
            if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
                continue;
            }
            out.accept(new Fragment(
                    id++,
                    passage,
                    text,
                    piece.quote(),
                    Language.of(text),
                    source,
                    part.locator(piece.line()),
                    part.day(),
                    question,
                    heading,
                    part.certainty(),
                    part.recording()));
        }
    }

    /** The words of a file name without its date. */
    private static String title(String source) {
        String name = source.substring(source.lastIndexOf('/') + 1).replaceFirst("\\.[^.]+$", "");
        return name.replaceAll("\\d{2,}", " ").replaceAll("[-_ .]+", " ").strip();
    }

    /** The words alone: no Markdown marks, list signs, emoji or line breaks. */
    private static String said(String quote) {
        String text = quote.replaceAll("^(?:[-*•]\\s+|\\d{1,2}[.、)]\\s*)", "")
                .replaceAll("[*_`~]{1,3}(?=\\S)|(?<=\\S)[*_`~]{1,3}", "")
                .replaceAll("(?<=\\p{IsHan}|[，。、；：！？])\\s*\\n\\s*", "")
                .replaceAll("\\s+", " ")
                .replaceAll("[\\p{So}\\p{Sk}\\x{1F3FB}-\\x{1F3FF}\\x{FE0F}\\x{200D}]+", "");
        return text.strip();
    }
}
