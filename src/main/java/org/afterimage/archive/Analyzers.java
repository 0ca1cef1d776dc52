package org.afterimage.archive;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** How each field of the archive is cut into terms. */
final class Analyzers {
    /** The sentence, English stems. */
    static final String ENGLISH = "en";

    /** The sentence, Chinese words. */
    static final String CHINESE = "zh";

    /** The sentence, English stems with Han single characters and pairs. */
    static final String MIXED = "mixed";

    /** What stands around the sentence, terms as in {@link #MIXED}. */
    static final String NEAR = "near";

    /** What the other one asked before, terms as in {@link #MIXED}. */
    static final String ASKED = "asked";

    private Analyzers() {}

    static Analyzer open() {
        Analyzer mixed = new Mixed();
        return new PerFieldAnalyzerWrapper(
                mixed, Map.of(ENGLISH, new EnglishAnalyzer(), CHINESE, new SmartChineseAnalyzer(), MIXED, mixed));
    }

    private static final class Mixed extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream terms = new LowerCaseFilter(new EnglishPossessiveFilter(words));
            terms = new CJKBigramFilter(terms, CJKBigramFilter.HAN, true);
            terms = new StopFilter(terms, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
            return new TokenStreamComponents(words, new PorterStemFilter(terms));
        }
    }
}
