package org.afterimage.archive;

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
    private static final double TITLE = 0.8;
    private static final double OTHER_LANGUAGE = 0.76;
    private static final double QUESTION = 0.75;
    private static final double SHORT = 0.8;
    private static final double HINTS = 0.12;
    private static final double LATER = 0.1;
    /** A small archive weighs words as one of this size would: a word it lacks is no rarer than elsewhere. */
    private static final int SMALLEST = 800;

    private static final double PHRASE = 0.4;
    private static final double VAGUE = 0.6;
    private static final double LEANING = 0.94;
    private static final double PAIRED = 0.15;
    private static final double BY_WORDS = 0.06;
    private static final double SAID_BEFORE = 0.6;

    private final Index index;

    Ranker(Index index) {
        this.index = index;
    }

    List<Candidate> rank(Question question, List<Index.Hit> hits, Set<String> saidBefore) {
        Map<Question.Term, Double> weights = new HashMap<>();
        question.terms().forEach(term -> weights.put(term, weight(term)));
        double best = hits.isEmpty() ? 1 : hits.get(0).score();
        List<Candidate> ranked = new ArrayList<>();
        for (Index.Hit hit : hits) {
            double coverage = coverage(weights, hit.stored());
            double answers = PAIRED * askedCoverage(weights, hit.stored());
            double score = (coverage + answers) * quality(question, hit.stored().fragment(), saidBefore);
            double evidence = coverage
                    * Hints.evidence(question.hints(), hit.stored().fragment().text());
            ranked.add(new Candidate(hit.stored().fragment(), evidence, score + BY_WORDS * hit.score() / best));
        }
        ranked.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return ranked;
    }

    private double weight(Question.Term term) {
        int frequency = index.frequency(term.own());
        if (frequency == 0) {
            for (String stem : term.stems()) {
                frequency = Math.max(frequency, index.frequency(stem));
            }
            for (String han : term.han()) {
                frequency = Math.max(frequency, index.frequency(han));
            }
        }
        int size = Math.max(SMALLEST, index.size());
        double rarity = Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
        double phrase = 1 + PHRASE * (term.own().split(" ").length - 1);
        return vague(term) ? VAGUE * rarity : phrase * rarity;
    }

    /** A single Han character that the lexicon does not know is mostly a particle or a measure word. */
    private static boolean vague(Question.Term term) {
        return term.own().length() == 1 && term.stems().isEmpty() && term.han().isEmpty();
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

    /** How much of the question was asked just before, in a chat: then this is the answer he gave. */
    private static double askedCoverage(Map<Question.Term, Double> weights, Stored stored) {
        double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        double met = weights.entrySet().stream()
                .mapToDouble(e -> e.getValue() * match(e.getKey(), stored.asked()))
                .sum();
        return all == 0 ? 0 : met / all;
    }

    private static double match(Question.Term term, Stored stored) {
        double here = match(term, stored.haystack());
        double asked = ASKED * match(term, stored.asked());
        double around = Math.max(NEAR * match(term, stored.near()), TITLE * match(term, stored.title()));
        return Math.max(here, Math.max(asked, around));
    }

    private static double match(Question.Term term, String haystack) {
        if (Words.holds(haystack, term.own())) {
            return 1;
        }
        boolean synonym = term.stems().stream().anyMatch(stem -> Words.holds(haystack, stem))
                || term.han().stream().anyMatch(han -> Words.holds(haystack, han));
        return synonym ? SYNONYM : 0;
    }

    private static double quality(Question question, Fragment fragment, Set<String> saidBefore) {
        double quality = 1 - HINTS + HINTS * Hints.met(question.hints(), fragment.text());
        quality *= fragment.language() == question.language() ? 1 : OTHER_LANGUAGE;
        quality *= fragment.question() ? QUESTION : 1;
        quality *= 1 + LATER * later(fragment.date());
        quality *= fragment.leans() ? LEANING : 1;
        quality *= tooShort(fragment) ? SHORT : 1;
        return quality * (saidBefore.contains(fragment.text()) ? SAID_BEFORE : 1);
    }

    /** Later words win among equals: people change their minds. 0 for 1900 and for no date, 1 for 2000. */
    private static double later(String date) {
        return date.length() < 4 ? 0 : (Integer.parseInt(date.substring(0, 4)) - 1900) / 100.0;
    }

    private static boolean tooShort(Fragment fragment) {
        return fragment.text().length() < (fragment.language() == Language.MANDARIN ? 6 : 18);
    }
}
