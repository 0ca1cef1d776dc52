package org.afterimage.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.afterimage.media.Audio;

/**
 * What a base voice said: sound at {@link Audio#RATE_HZ} and its phones, which touch and cover it. Nobody writes to it.
 */
final class Take {
    static final Take NOTHING = new Take(new float[0], List.of());

    private final float[] samples;
    private final List<Phone> phones;

    private final List<Phone> clause;
    private final double offsetSeconds;

    /** A take that is all of its clause. */
    Take(float[] samples, List<Phone> phones) {
        this(samples, phones, phones, 0);
    }

    /** A take that begins {@code offsetSeconds} into a clause with these phones. */
    Take(float[] samples, List<Phone> phones, List<Phone> clause, double offsetSeconds) {
        this.samples = samples;
        this.phones = List.copyOf(phones);
        this.clause = List.copyOf(clause);
        this.offsetSeconds = offsetSeconds;
    }

    /** The same with silence after it. */
    Take followedBy(double pauseSeconds) {
        float[] longer = Arrays.copyOf(samples, samples.length + Sound.sample(pauseSeconds));
        List<Phone> all = extended(phones, Sound.seconds(longer.length));
        return new Take(longer, all, extended(clause, offsetSeconds + Sound.seconds(longer.length)), offsetSeconds);
    }

    private static List<Phone> extended(List<Phone> phones, double end) {
        List<Phone> all = new ArrayList<>(phones);
        double now = all.get(all.size() - 1).endSeconds();
        if (end > now) {
            Sound.append(all, Phone.SILENCE, now, end);
        }
        return all;
    }

    List<Phone> clause() {
        return clause;
    }

    double offsetSeconds() {
        return offsetSeconds;
    }

    float[] samples() {
        return samples;
    }

    List<Phone> phones() {
        return phones;
    }

    boolean silent() {
        return phones.stream().allMatch(Phone::silent);
    }
}
