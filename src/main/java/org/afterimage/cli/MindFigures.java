package org.afterimage.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.afterimage.media.Language;
import org.afterimage.mind.Evaluation;
import org.afterimage.mind.Evaluation.Outcome;

/** The quality of a mind as figures: shares of the questions of an evaluation, in percent. */
final class MindFigures {
    private final List<Outcome> outcomes;
    private final List<Figure> figures = new ArrayList<>();

    private MindFigures(List<Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    static List<Figure> of(List<Outcome> outcomes) {
        MindFigures all = new MindFigures(outcomes);
        all.measure();
        return all.figures;
    }

    private void measure() {
        Predicate<Outcome> answerable = o -> o.question().answerable();
        Predicate<Outcome> cross = o -> o.question().kind().equals("cross");
        Predicate<Outcome> follows = o -> !o.question().follows().isBlank();
        Predicate<Outcome> same = answerable.and(cross.negate());
        atLeast(80, "right", "answerable, right source in the reply", same, Outcome::right);
        atLeast(80, "right_first", "answerable, right source first", same, Outcome::first);
        atLeast(95, "among_three", "answerable, right source among three", same, Outcome::amongThree);
        for (Language language : Language.values()) {
            Predicate<Outcome> asked = o -> o.question().language() == language;
            atLeast(80, "right_" + language.tag(), "  asked in " + language.tag(), same.and(asked), Outcome::right);
        }
        atLeast(80, "right_follow_up", "  follow-ups", answerable.and(follows), Outcome::right);
        atLeast(50, "right_cross", "across languages, right source", answerable.and(cross), Outcome::right);
        atLeast(90, "declined", "unanswerable, declined", answerable.negate(), Outcome::declined);
        atMost(8, "wrongly_declined", "answerable, wrongly declined", answerable, Outcome::declined);
        Predicate<Outcome> said = o -> !o.reply().isEmpty();
        atLeast(100, "quotes_real", "quoted sentences that are in their source", said, o -> o.invented()
                .isEmpty());
        List<Double> millis = outcomes.stream().map(Outcome::millis).toList();
        figures.add(Figure.atMost(15, "reply_ms", "reply time", "ms", millis, "goal for 1 000 sentences, p95"));
    }

    private void atLeast(double goal, String id, String title, Predicate<Outcome> of, Predicate<Outcome> holds) {
        figures.add(Figure.atLeast(goal, id, title, "%", percent(of, holds), note(of, holds)));
    }

    private void atMost(double goal, String id, String title, Predicate<Outcome> of, Predicate<Outcome> holds) {
        figures.add(Figure.atMost(goal, id, title, "%", percent(of, holds), note(of, holds)));
    }

    private List<Double> percent(Predicate<Outcome> of, Predicate<Outcome> holds) {
        double share = Evaluation.share(outcomes, of, holds);
        return Double.isNaN(share) ? List.of() : List.of(100 * share);
    }

    private String note(Predicate<Outcome> of, Predicate<Outcome> holds) {
        long all = outcomes.stream().filter(of).count();
        return outcomes.stream().filter(of.and(holds)).count() + " of " + all;
    }
}
