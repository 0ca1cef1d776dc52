package org.afterimage.libflite;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;

/** {@code cst_wave.h}: 16-bit samples; owned by its utterance. */
@Structure.FieldOrder({"type", "sample_rate", "num_samples", "num_channels", "samples"})
public final class cst_wave extends Structure {
    public Pointer type;
    public int sample_rate;
    public int num_samples;
    public int num_channels;
    public Pointer samples;

    /** Copies samples out of the C array. */
    public short[] samples(int start, int size) {
        return samples.getShortArray(2L * start, size);
    }
}
