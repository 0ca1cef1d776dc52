package org.afterimage.voice;

import java.util.List;
import org.afterimage.media.Audio;

/**
 * What a base voice said: sound at {@link Audio#RATE_HZ} and its phones, which touch and cover it. Nobody writes to it.
 */
final class Take {
    static final Take NOTHING = new Take(new float[0], List.of());

    private final float[] samples;
    private final List<Phone> phones;

    Take(float[] samples, List<Phone> phones) {
        this.samples = samples;
        this.phones = List.copyOf(phones);
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
