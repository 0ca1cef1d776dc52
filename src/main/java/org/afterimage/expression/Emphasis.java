package org.afterimage.expression;

import java.util.ArrayList;
import java.util.List;
import org.afterimage.voice.Phone;

/**
 * Where a clause is stressed, guessed from its phones alone so that it is known before the sound is: long open vowels, not
 * too close together.
 */
final class Emphasis {
    private static final double APART_SECONDS = 0.55;
    private static final double LEAST = 0.035;

    private Emphasis() {}

    /** The middles of the stressed vowels, in seconds, in order. */
    static double[] of(List<Phone> clause) {
        List<Segment> vowels = new ArrayList<>(Segment.of(clause));
        vowels.removeIf(s -> weight(s) < LEAST);
        vowels.sort((a, b) -> Double.compare(weight(b), weight(a)));
        List<Double> moments = new ArrayList<>();
        for (Segment vowel : vowels) {
            if (moments.stream().allMatch(m -> Math.abs(m - vowel.centre()) >= APART_SECONDS)) {
                moments.add(vowel.centre());
            }
        }
        return moments.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static double weight(Segment segment) {
        return (segment.end() - segment.start()) * segment.shape().jaw();
    }
}
