package org.afterimage.mind;

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

    /** All English stems between single spaces, then the Han characters as they stand: made for {@code contains}. */
    String haystack(String text) {
        StringBuilder all = new StringBuilder(" ");
        StringBuilder han = new StringBuilder();
        for (Word word : cut(Analyzers.MIXED, text)) {
            if (!isHan(word.term().codePointAt(0))) {
                all.append(word.term()).append(' ');
            }
        }
        text.codePoints().forEach(c -> han.appendCodePoint(isHan(c) || Character.isDigit(c) ? c : ' '));
        return all.append(han.toString().replaceAll(" +", " ")).append(' ').toString();
    }

    static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    @Override
    public void close() {
        analyzer.close();
    }
}
