package org.afterimage.libflite;

import com.sun.jna.Function;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.util.Map;

/**
 * {@code libflite.so.1}, direct mapping. Loading this class throws {@link UnsatisfiedLinkError} when the library is not
 * installed. Not safe for several threads: one voice is synthesised by one thread at a time.
 */
public final class Libflite {
    /** {@code RTLD_NOW | RTLD_NODELETE}: flite keeps pointers into a voice library, so it must never be unloaded. */
    private static final Map<String, Integer> STAY = Map.of(Library.OPTION_OPEN_FLAGS, 0x1002);

    static {
        Native.register(Libflite.class, NativeLibrary.getInstance("libflite.so.1"));
    }

    private Libflite() {}

    // === flite.h ===

    public static native int flite_init();

    /** Caller owns: {@link #delete_utterance}. */
    public static native cst_utterance flite_synth_text(String text, cst_voice voice);

    public static native void flite_feat_set_float(cst_features f, cst_string name, float v);

    /** Lent by the features; null if there is none and {@code def} is null. */
    public static native cst_val flite_get_param_val(cst_features f, cst_string name, cst_val def);

    /** Takes over {@code v}. */
    public static native void flite_feat_set(cst_features f, cst_string name, cst_val v);

    public static native int flite_feat_remove(cst_features f, cst_string name);

    public static native float flite_ffeature_float(cst_item item, String featpath);

    // === cst_utterance.h, cst_utt_utils.h ===

    public static native void delete_utterance(cst_utterance u);

    public static native cst_relation utt_relation(cst_utterance u, String name);

    public static native cst_wave utt_wave(cst_utterance u);

    // === cst_relation.h, cst_item.h ===

    public static native cst_item relation_head(cst_relation r);

    /** The following item, null after the last. */
    public static native cst_item item_next(cst_item i);

    public static native float item_feat_float(cst_item i, String name);

    public static native String item_feat_string(cst_item i, String name);

    // === cst_audio.h ===

    public static native cst_audio_streaming_info new_audio_streaming_info();

    public static native cst_val audio_streaming_info_val(cst_audio_streaming_info asi);

    // === cst_cg.h ===

    public static native cst_cg_db val_cg_db(cst_val v);

    public static native cst_val cg_db_val(cst_cg_db db);

    // === libflite_cmu_us_*.so.1 ===

    /** {@code register_cmu_us_NAME(NULL)} of {@code libflite_cmu_us_NAME.so.1}; the same voice at every call. */
    public static cst_voice register_cmu_us(String name) {
        Function register = NativeLibrary.getInstance("libflite_cmu_us_" + name + ".so.1", STAY)
                .getFunction("register_cmu_us_" + name);
        return new cst_voice(register.invokePointer(new Object[] {Pointer.NULL}));
    }
}
