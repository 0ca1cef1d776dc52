package org.afterimage.mind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.afterimage.archive.Archive;
import org.afterimage.archive.Candidate;
import org.afterimage.archive.Fragment;
import org.afterimage.archive.Question;

/** Answers with what the person wrote, when the evidence is strong enough. */
final class ArchiveThinker implements Thinker {
    /** Less confidence than this is no evidence; see {@code evaluate mind}. */
    static final double EVIDENCE = 0.48;

    private static final int CONSIDERED = 10;

    private final Archive archive;
    private final Moods moods;
    private final List<Provenance> considered = new ArrayList<>();

    ArchiveThinker(Archive archive, Moods moods) {
        this.archive = archive;
        this.moods = moods;
    }

    /** The passages weighed last, best first. */
    List<Provenance> considered() {
        return List.copyOf(considered);
    }

    /** Forgets what was weighed last. */
    void forget() {
        considered.clear();
    }

    private void consider(List<Candidate> found) {
        Set<Integer> passages = new HashSet<>();
        found.stream()
                .map(Candidate::fragment)
                .filter(fragment -> passages.add(fragment.passage()))
                .limit(CONSIDERED)
                .forEach(fragment -> considered.add(Quotes.provenance(fragment)));
    }

    @Override
    public Outcome think(Turn turn, Consumer<Sentence> out) {
        Question question = archive.question(turn.text(), turn.language());
        List<Candidate> found = archive.find(question, turn.conversation().said());
        consider(found);
        Optional<Candidate> best = found.stream()
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
