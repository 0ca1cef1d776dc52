package org.afterimage.expression;

import java.util.List;
import org.afterimage.mind.Emotion;
import org.afterimage.voice.Phone;
import org.afterimage.voice.Speech;

/**
 * Head, brows and lids of one clause: nods on its stresses, one slight turn and tilt that settles at its end, brows up
 * with emphasis and questions, sometimes a blink where it ends, the mood throughout. Made from the phones of the clause, so
 * parts of one clause agree.
 *
 * @see <a href="https://doi.org/10.1109/TASL.2006.885910">Busso et al. 2007, Rigid head motion in expressive speech</a>
 */
final class Manner {
    private static final double NOD_RADIANS = 0.030;
    private static final double TURN_RADIANS = 0.040;
    private static final double TILT_RADIANS = 0.020;
    private static final double NOD_SECONDS = 0.16;
    private static final double MOOD_SECONDS = FaceCurve.REACH_SECONDS - 0.02;
    private static final double BLINKS = 0.6;

    private final double[] stresses;
    private final double spoken;
    private final double end;
    private final boolean question;
    private final Emotion emotion;
    private final Noise chance;

    Manner(Speech speech) {
        List<Phone> clause = speech.clause();
        stresses = Emphasis.of(clause);
        end = clause.isEmpty() ? 0 : clause.get(clause.size() - 1).endSeconds();
        spoken = clause.stream()
                .filter(p -> !p.silent())
                .mapToDouble(Phone::endSeconds)
                .max()
                .orElse(0);
        String text = speech.sentence().text();
        question = speech.last() && (text.indexOf('?') >= 0 || text.indexOf('？') >= 0);
        emotion = speech.sentence().emotion();
        chance = new Noise(clause.stream().mapToLong(p -> p.symbol().hashCode()).reduce(17, (a, b) -> a * 31 + b));
    }

    /** Adds itself to a pose; {@code seconds} from the start of the clause. */
    void at(double seconds, FacePose into) {
        double presence = Smooth.step(0, 0.45, seconds) * (1 - Smooth.step(spoken - 0.25, spoken + 0.2, seconds));
        double nod = 0;
        double lift = 0;
        for (int i = 0; i < stresses.length; i++) {
            double bell = Smooth.bell(stresses[i] + 0.02, NOD_SECONDS, seconds);
            nod += bell * (0.5 + 0.5 * chance.uniform(10 + i));
            lift += bell * (chance.uniform(40 + i) > 0.55 ? 1 : 0);
        }
        double size = Math.min(1, spoken / 2.5);
        into.addHead(
                (float) (presence * size * TURN_RADIANS * wander(1, seconds)),
                (float) (-presence * NOD_RADIANS * nod + presence * 0.012 * wander(2, seconds)),
                (float) (presence * size * TILT_RADIANS * wander(3, seconds)));
        brows(seconds, presence * lift, into);
        if (chance.uniform(7) < BLINKS && spoken > 1.2) {
            float lid = (float) Blinks.lid(seconds - spoken + 0.06);
            into.add(Blendshape.eyeBlinkLeft, lid);
            into.add(Blendshape.eyeBlinkRight, lid);
        }
        double mood = Smooth.step(-MOOD_SECONDS, MOOD_SECONDS, seconds)
                * (1 - Smooth.step(end - MOOD_SECONDS, end + MOOD_SECONDS, seconds));
        Mood.add(emotion, mood, into);
    }

    /** A slow turn with a direction of its own. */
    private double wander(int axis, double seconds) {
        double side = chance.uniform(axis) < 0.5 ? -1 : 1;
        return 0.6 * side + 0.8 * chance.at(axis * 100 + seconds * 0.55);
    }

    private void brows(double seconds, double lift, FacePose into) {
        double asking = question
                ? Smooth.step(spoken - 0.9, spoken - 0.35, seconds) * (1 - Smooth.step(spoken, spoken + 0.3, seconds))
                : 0;
        double up = 0.16 * lift + 0.34 * asking;
        into.add(Blendshape.browInnerUp, (float) (0.8 * up));
        into.add(Blendshape.browOuterUpLeft, (float) up);
        into.add(Blendshape.browOuterUpRight, (float) up);
    }
}
