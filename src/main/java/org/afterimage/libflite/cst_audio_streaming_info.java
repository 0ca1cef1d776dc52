package org.afterimage.libflite;

import com.sun.jna.Callback;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;

/** {@code cst_audio.h}: asks for the sound while it is being made. Freed with the {@link cst_val} that wraps it. */
@Structure.FieldOrder({"min_buffsize", "asc", "utt", "item", "userdata"})
public final class cst_audio_streaming_info extends Structure {
    public static final int CST_AUDIO_STREAM_STOP = -1;
    public static final int CST_AUDIO_STREAM_CONT = 0;

    public int min_buffsize;
    public cst_audio_stream_callback asc;
    public cst_utterance utt;
    public Pointer item;
    public Pointer userdata;

    /**
     * Called on the thread that synthesises, with the wave so far. Whoever sets it keeps a reference to it. Nothing may be
     * thrown out of it.
     */
    @FunctionalInterface
    public interface cst_audio_stream_callback extends Callback {
        int chunk(cst_wave w, int start, int size, int last, cst_audio_streaming_info asi);
    }
}
