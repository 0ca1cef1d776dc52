package org.afterimage.libflite;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;

/** {@code cst_voice.h}; owned by the voice library that registered it. */
@Structure.FieldOrder({"name", "features", "ffunctions", "utt_init"})
public final class cst_voice extends Structure {
    public Pointer name;
    public cst_features features;
    public Pointer ffunctions;
    public Pointer utt_init;

    cst_voice(Pointer address) {
        super(address);
        read();
    }
}
