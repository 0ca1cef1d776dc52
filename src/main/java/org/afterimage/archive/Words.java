package org.afterimage.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts text into terms with one analyzer. */
final class Words implements AutoCloseable {
    private final Analyzer analyzer = Analyzers.open();

    /**
     * @param term as indexed
     * @param start offset in the text
     * @param end offset after it
     */
    record Word(String term, int start, int end) {}

    Analyzer analyzer() {
        return analyzer;
    }

    List<Word> cut(String field, String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory does not fail", e);
        }
        return words;
    }

    /** English stems and Chinese words between single spaces, then the Han characters as they stand: see {@link #holds}. */
    String haystack(String text) {
        StringBuilder all = new StringBuilder(" ");
        StringBuilder han = new StringBuilder();
        for (Word word : cut(Analyzers.MIXED, text)) {
            if (!isHan(word.term().codePointAt(0))) {
                all.append(word.term()).append(' ');
            }
        }
        for (Word word : cut(Analyzers.CHINESE, text)) {
            if (isHan(word.term().codePointAt(0))) {
                all.append(word.term()).append(' ');
            }
        }
        text.codePoints().forEach(c -> han.appendCodePoint(isHan(c) || Character.isDigit(c) ? c : ' '));
        return all.append("| ")
                .append(han.toString().replaceAll(" +", " "))
                .append(' ')
                .toString();
    }

    /** Whether a {@link #haystack} holds a word; a single Han character counts as a word of its own only. */
    static boolean holds(String haystack, String word) {
        boolean han = isHan(word.codePointAt(0));
        return (han && word.length() > 1) ? haystack.contains(word) : haystack.contains(" " + word + " ");
    }

    static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    @Override
    public void close() {
        analyzer.close();
    }
}
