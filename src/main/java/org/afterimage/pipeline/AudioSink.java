package org.afterimage.pipeline;

/** Where the sound goes: OBS, a recorder, a loudspeaker. Called on the audio thread; must not wait. */
@FunctionalInterface
public interface AudioSink {
    /**
     * Takes a block of sound.
     *
     * @param samples mono, 48 kHz; lent for the call only
     * @param count how many of them count
     * @param startNanos when the first is to be heard, on the performance's clock
     */
    void play(float[] samples, int count, long startNanos);
}
