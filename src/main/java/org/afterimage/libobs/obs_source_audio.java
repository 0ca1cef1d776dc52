package org.afterimage.libobs;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;

/** {@code struct obs_source_audio} of obs.h with one plane of floats. Reused; confined to the thread that made it. */
public final class obs_source_audio {
    private static final int SPEAKERS_MONO = 1;
    private static final int AUDIO_FORMAT_FLOAT_PLANAR = 8;
    private static final long FRAMES = 64;
    private static final long SPEAKERS = 68;
    private static final long FORMAT = 72;
    private static final long SAMPLES_PER_SEC = 76;
    private static final long TIMESTAMP = 80;
    private static final long SIZE = 88;

    private final Memory memory = new Memory(SIZE);
    private final Memory plane;

    /**
     * @param mostFrames the largest block that {@link #fill} will be given
     */
    public obs_source_audio(int mostFrames, int samplesPerSec) {
        plane = new Memory(mostFrames * (long) Float.BYTES);
        memory.clear();
        memory.setPointer(0, plane);
        memory.setInt(SPEAKERS, SPEAKERS_MONO);
        memory.setInt(FORMAT, AUDIO_FORMAT_FLOAT_PLANAR);
        memory.setInt(SAMPLES_PER_SEC, samplesPerSec);
    }

    /** Copies a block in; the result is good until the next call. */
    public Pointer fill(float[] samples, int frames, long timestampNanos) {
        plane.write(0, samples, 0, frames);
        memory.setInt(FRAMES, frames);
        memory.setLong(TIMESTAMP, timestampNanos);
        return memory;
    }
}
