package org.afterimage.host;

import org.afterimage.libobs.Libobs;
import org.afterimage.libobs.Libobs.obs_source_t;
import org.afterimage.libobs.obs_source_audio;
import org.afterimage.media.Audio;

/** Hands sound to OBS, on OBS's clock. {@link #play} is for the audio thread, {@link #close} for any. */
final class SoundOut implements AutoCloseable {
    private static final int MOST = Audio.RATE_HZ / 10;

    private final obs_source_t source;
    private final obs_source_audio block = new obs_source_audio(MOST, Audio.RATE_HZ);

    private boolean closed;

    SoundOut(obs_source_t source) {
        this.source = source;
    }

    /** Takes at most 100 ms; nothing once closed. The lock is free but while OBS takes the source away. */
    synchronized void play(float[] samples, int count, long startNanos) {
        if (!closed) {
            Libobs.obs_source_output_audio(source, block.fill(samples, count, startNanos));
        }
    }

    /** The source is not touched again once this returns. */
    @Override
    public synchronized void close() {
        closed = true;
    }
}
