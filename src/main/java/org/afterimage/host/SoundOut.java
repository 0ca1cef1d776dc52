package org.afterimage.host;

import org.afterimage.libobs.Libobs;
import org.afterimage.libobs.Libobs.obs_source_t;
import org.afterimage.libobs.obs_source_audio;
import org.afterimage.media.Audio;

/** Hands sound to OBS, on OBS's clock. Confined to the audio thread. */
final class SoundOut {
    private static final int MOST = Audio.RATE_HZ / 10;

    private final obs_source_t source;
    private final obs_source_audio block = new obs_source_audio(MOST, Audio.RATE_HZ);

    SoundOut(obs_source_t source) {
        this.source = source;
    }

    /** Takes at most 100 ms. */
    void play(float[] samples, int count, long startNanos) {
        Libobs.obs_source_output_audio(source, block.fill(samples, count, startNanos));
    }
}
