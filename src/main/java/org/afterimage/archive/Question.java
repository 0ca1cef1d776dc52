package org.afterimage.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.afterimage.media.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for, in terms that the archive knows.
 *
 * @param text the words that were looked at, bounded and cleaned
 * @param terms each must be met for a full answer
 */
public record Question(String text, Language language, List<Term> terms, Set<Hint> hints) {
    private static final int LONGEST = 600;

    /** What kind of answer is expected. */
    public enum Hint {
        TIME,
        REASON,
        AMOUNT,
        NAME,
        PLACE
    }

    /**
     * One thing that is asked for.
     *
     * @param own the asker's own word: English stems or Han
     * @param stems other English words for it
     * @param han other Chinese words for it
     */
    public record Term(String own, List<String> stems, List<String> han) {}

    static Question of(String asked, Language language, Words words, Lexicon lexicon, Set<String> names) {
        String text = clean(asked);
        List<Term> terms = new ArrayList<>();
        english(text, words, lexicon, terms);
        chinese(text, words, lexicon, terms);
        terms.removeIf(term -> names.contains(term.own()) && !theirs(text, term.own()));
        return new Question(text, language, terms, Hints.of(text));
    }

    /** Whether a kin term means one of the person's own kin: "your father", 你爸爸. */
    private static boolean theirs(String text, String kin) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Stream.of("your ", "你", "您", "你的", "您的").anyMatch(whose -> lower.contains(whose + kin));
    }

    /** Printable characters only, the beginning and the end of a very long text. */
    public static String clean(String text) {
        String bounded = text.length() <= LONGEST
                ? text
                : text.substring(0, LONGEST / 2) + " " + text.substring(text.length() - LONGEST / 2);
        return bounded.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zs}]+", " ").strip();
    }

    private static void english(String text, Words words, Lexicon lexicon, List<Term> terms) {
        String plain = text.replaceAll("(?i)\\b\\w+n['’]t\\b|['’](?:s|re|ll|ve|d|m)\\b", " ");
        List<Words.Word> stems = words.cut(Analyzers.ENGLISH, plain).stream()
                .filter(w -> !Words.isHan(w.term().codePointAt(0)))
                .toList();
        for (int i = 0; i < stems.size(); ) {
            int taken = 1;
            Lexicon.@Nullable Concept concept = null;
            for (int n = Math.min(Lexicon.LONGEST_STEMS, stems.size() - i); n > 0 && concept == null; n--) {
                concept = lexicon.concept(joined(stems, i, n));
                taken = concept == null ? 1 : n;
            }
            add(terms, joined(stems, i, taken), concept, lexicon);
            i += taken;
        }
    }

    private static String joined(List<Words.Word> stems, int from, int count) {
        return String.join(
                " ",
                stems.subList(from, from + count).stream().map(Words.Word::term).toList());
    }

    private static void chinese(String text, Words words, Lexicon lexicon, List<Term> terms) {
        int done = 0;
        for (Words.Word word : words.cut(Analyzers.CHINESE, text)) {
            if (word.start() < done || !Words.isHan(text.codePointAt(word.start()))) {
                continue;
            }
            String own = text.substring(word.start(), word.end());
            int most = Math.min(Lexicon.LONGEST_HAN, text.length() - word.start());
            for (int n = most; n > own.length(); n--) {
                String longer = text.substring(word.start(), word.start() + n);
                if (lexicon.concept(longer) != null || lexicon.saysNothing(longer)) {
                    own = longer;
                    break;
                }
            }
            done = word.start() + own.length();
            add(terms, own, lexicon.concept(own), lexicon);
        }
    }

    private static void add(List<Term> terms, String own, Lexicon.@Nullable Concept concept, Lexicon lexicon) {
        boolean there = terms.stream()
                .anyMatch(t -> t.own().equals(own)
                        || t.stems().contains(own)
                        || t.han().contains(own));
        if (!there && !lexicon.saysNothing(own)) {
            terms.add(
                    concept == null
                            ? new Term(own, List.of(), List.of())
                            : new Term(own, concept.stems(), concept.han()));
        }
    }
}
