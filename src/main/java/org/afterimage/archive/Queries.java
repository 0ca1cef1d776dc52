package org.afterimage.archive;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Turns a question into Lucene's terms. */
final class Queries {
    private static final float SYNONYM = 0.8f;
    private static final float ASKED = 0.8f;
    private static final float NEAR = 0.4f;

    private Queries() {}

    static Query of(Question question, Words words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Question.Term term : question.terms()) {
            List<Query> ways = new ArrayList<>();
            ways(ways, term.own(), 1);
            term.stems().forEach(stem -> ways(ways, stem, SYNONYM));
            term.han().forEach(han -> ways(ways, han, SYNONYM));
            if (Words.isHan(term.own().codePointAt(0))) {
                words.cut(Analyzers.CHINESE, term.own())
                        .forEach(w -> ways.add(new TermQuery(new Term(Analyzers.CHINESE, w.term()))));
            } else {
                ways.add(phrase(Analyzers.ENGLISH, List.of(term.own().split(" "))));
            }
            all.add(new DisjunctionMaxQuery(ways, 0.1f), BooleanClause.Occur.SHOULD);
        }
        return all.build();
    }

    private static void ways(List<Query> ways, String word, float boost) {
        List<String> terms = mixedTerms(word);
        ways.add(new BoostQuery(phrase(Analyzers.MIXED, terms), boost));
        ways.add(new BoostQuery(phrase(Analyzers.ASKED, terms), boost * ASKED));
        ways.add(new BoostQuery(phrase(Analyzers.NEAR, terms), boost * NEAR));
    }

    private static Query phrase(String field, List<String> terms) {
        if (terms.size() == 1) {
            return new TermQuery(new Term(field, terms.get(0)));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        terms.forEach(term -> phrase.add(new Term(field, term)));
        return phrase.build();
    }

    /** A word as the mixed fields hold it: stems one by one, Han in overlapping pairs, a single Han character alone. */
    static List<String> mixedTerms(String word) {
        if (!Words.isHan(word.codePointAt(0))) {
            return List.of(word.split(" "));
        }
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < word.length(); i++) {
            pairs.add(word.substring(i, i + 2));
        }
        return pairs.isEmpty() ? List.of(word) : pairs;
    }
}
