package org.afterimage.mind;

import java.util.function.Consumer;
import org.afterimage.media.Language;
import org.afterimage.persona.Writing;

/** Cuts writings into fragments. */
final class Fragments {
    private static final int ASKED_MOST = 400;

    private final Consumer<Fragment> out;
    private int id;
    private int passage;

    Fragments(Consumer<Fragment> out) {
        this.out = out;
    }

    void add(Writing writing) {
        boolean chat = writing.kind() == Writing.Kind.CHAT;
        StringBuilder asked = new StringBuilder();
        boolean wasTheirs = false;
        for (Writing.Part part : writing.parts()) {
            if (!part.theirs()) {
                if (wasTheirs) {
                    asked.setLength(0);
                }
                asked.append(' ').append(part.text());
                wasTheirs = false;
                continue;
            }
            passage += chat && wasTheirs ? 0 : 1;
            cut(writing, part, chat ? last(asked.toString().strip()) : "");
            wasTheirs = true;
        }
        passage++;
    }

    private void cut(Writing writing, Writing.Part part, String asked) {
        boolean chat = writing.kind() == Writing.Kind.CHAT;
        String heading = part.heading().isEmpty() ? title(writing.source()) : part.heading();
        for (Splitter.Piece piece : Splitter.split(part.text())) {
            String text = said(piece.quote());
            if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
                continue;
            }
            String locator = chat ? "message " + part.number() : "line " + (part.number() + piece.line());
            out.accept(new Fragment(
                    id++,
                    passage,
                    text,
                    piece.quote(),
                    Language.of(text),
                    writing.source(),
                    locator,
                    part.date(),
                    asked,
                    heading));
        }
    }

    private static String last(String asked) {
        return asked.length() <= ASKED_MOST ? asked : asked.substring(asked.length() - ASKED_MOST);
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
