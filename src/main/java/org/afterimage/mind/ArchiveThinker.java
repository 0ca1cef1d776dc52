package org.afterimage.mind;

import java.util.Optional;
import java.util.function.Consumer;
import org.afterimage.archive.Archive;
import org.afterimage.archive.Candidate;
import org.afterimage.archive.Fragment;
import org.afterimage.archive.Question;

/** Answers with what the person wrote, when the evidence is strong enough. */
final class ArchiveThinker implements Thinker {
    /** Less confidence than this is no evidence; see {@code evaluate mind}. */
    static final double EVIDENCE = 0.48;

    private final Archive archive;
    private final Moods moods;

    ArchiveThinker(Archive archive, Moods moods) {
        this.archive = archive;
        this.moods = moods;
    }

    @Override
    public Outcome think(Turn turn, Consumer<Sentence> out) {
        Question question = archive.question(turn.text(), turn.language());
        Optional<Candidate> best = archive.find(question, turn.conversation().said()).stream()
                .filter(candidate -> candidate.confidence() >= EVIDENCE)
                .findFirst();
        if (best.isEmpty()) {
            return Outcome.PASSED;
        }
        Fragment heart = best.get().fragment();
        Composer.compose(archive.passage(heart), heart, !heart.asked().isEmpty())
                .forEach(fragment -> out.accept(Quotes.of(fragment, moods)));
        return Outcome.ANSWERED;
    }
}
