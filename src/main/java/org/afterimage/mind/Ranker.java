package org.afterimage.mind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.afterimage.media.Language;

/** Says how well a sentence answers a question, 0 to 1: the share of what was asked that it, or what stands around it, covers. */
final class Ranker {
    private static final double SYNONYM = 0.9;
    private static final double ASKED = 0.85;
    private static final double NEAR = 0.55;
    private static final double OTHER_LANGUAGE = 0.92;
    private static final double QUESTION = 0.75;
    private static final double SHORT = 0.8;
    private static final double HINTS = 0.12;
    private static final double BY_WORDS = 0.06;
    private static final double SAID_BEFORE = 0.6;

    private final Archive archive;

    Ranker(Archive archive) {
        this.archive = archive;
    }

    /**
     * @param coverage share of the question's weight that is met, 0 to 1: the evidence
     * @param score the coverage, moved by what makes a good answer: the order
     */
    record Ranked(Fragment fragment, double coverage, double score) {}

    List<Ranked> rank(Question question, List<Archive.Hit> hits, Set<String> saidBefore) {
        Map<Question.Term, Double> weights = new HashMap<>();
        question.terms().forEach(term -> weights.put(term, weight(term)));
        double best = hits.isEmpty() ? 1 : hits.get(0).score();
        List<Ranked> ranked = new ArrayList<>();
        for (Archive.Hit hit : hits) {
            double coverage = coverage(weights, hit.stored());
            double score = coverage * quality(question, hit.stored().fragment(), saidBefore);
            ranked.add(new Ranked(hit.stored().fragment(), coverage, score + BY_WORDS * hit.score() / best));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
        return ranked;
    }

    private double weight(Question.Term term) {
        int frequency = archive.frequency(term.own());
        for (String stem : term.stems()) {
            frequency = Math.max(frequency, archive.frequency(stem));
        }
        for (String han : term.han()) {
            frequency = Math.max(frequency, archive.frequency(han));
        }
        int size = archive.size();
        return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
    }

    private static double coverage(Map<Question.Term, Double> weights, Stored stored) {
        double met = 0;
        double all = 0;
        for (Map.Entry<Question.Term, Double> entry : weights.entrySet()) {
            met += entry.getValue() * match(entry.getKey(), stored);
            all += entry.getValue();
        }
        return all == 0 ? 0 : met / all;
    }

    private static double match(Question.Term term, Stored stored) {
        double here = match(term, stored.haystack());
        double asked = ASKED * match(term, stored.asked());
        double near = NEAR * match(term, stored.near());
        return Math.max(here, Math.max(asked, near));
    }

    private static double match(Question.Term term, String haystack) {
        if (holds(haystack, term.own())) {
            return 1;
        }
        boolean synonym = term.stems().stream().anyMatch(stem -> holds(haystack, stem))
                || term.han().stream().anyMatch(han -> holds(haystack, han));
        return synonym ? SYNONYM : 0;
    }

    private static boolean holds(String haystack, String word) {
        return Words.isHan(word.codePointAt(0)) ? haystack.contains(word) : haystack.contains(" " + word + " ");
    }

    private static double quality(Question question, Fragment fragment, Set<String> saidBefore) {
        double quality = 1 - HINTS + HINTS * Hints.met(question.hints(), fragment.text());
        quality *= fragment.language() == question.language() ? 1 : OTHER_LANGUAGE;
        quality *= fragment.question() ? QUESTION : 1;
        quality *= tooShort(fragment) ? SHORT : 1;
        return quality * (saidBefore.contains(fragment.text()) ? SAID_BEFORE : 1);
    }

    private static boolean tooShort(Fragment fragment) {
        return fragment.text().length() < (fragment.language() == Language.MANDARIN ? 6 : 18);
    }
}
