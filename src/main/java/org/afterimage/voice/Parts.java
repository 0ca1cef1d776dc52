package org.afterimage.voice;

import java.util.List;
import java.util.function.Consumer;
import org.afterimage.media.Audio;
import org.afterimage.mind.Sentence;

/** Hands on the takes of a sentence as speeches, each at once, with the pauses between clauses. */
final class Parts {
    /** Silence after the last word of a sentence that has no full stop. */
    static final double TAIL_SECONDS = 0.12;

    private final Sentence sentence;
    private final Consumer<Speech> out;
    private String text = "";
    private double pauseSeconds;
    private boolean last;
    private boolean none = true;
    private boolean ended;

    Parts(Sentence sentence, Consumer<Speech> out) {
        this.sentence = sentence;
        this.out = out;
    }

    /** True until something was handed on. */
    boolean none() {
        return none;
    }

    /** A clause begins. */
    void begin(String clause, double pauseAfter, boolean lastClause) {
        text = clause;
        pauseSeconds = pauseAfter;
        last = lastClause;
    }

    /** The next take of the clause; {@code more}: another one follows. */
    void add(Take take, boolean more) {
        if (more) {
            hand(take, false);
        } else {
            hand(take.followedBy(pauseSeconds), last);
        }
        ended = !more && last;
    }

    /** The clause is complete; a sentence whose last clause was silent ends with a pause. */
    void end() {
        if (last && !ended && !none) {
            hand(
                    new Take(new float[Sound.sample(pauseSeconds)], List.of(new Phone(Phone.SILENCE, 0, pauseSeconds))),
                    true);
        }
    }

    private void hand(Take take, boolean lastPart) {
        none = false;
        Audio audio = new Audio(take.samples(), Audio.RATE_HZ);
        out.accept(new Speech(sentence, text, audio, take.phones(), lastPart, take.clause(), take.offsetSeconds()));
        text = "";
    }
}
