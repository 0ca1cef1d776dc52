package org.afterimage.libespeak;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.util.List;

/**
 * {@code libespeak-ng.so.1}, direct mapping. Loading this class throws {@link UnsatisfiedLinkError} when the library is not
 * installed. Its state belongs to the process: one thread at a time.
 */
public final class Libespeak {
    static {
        Native.register(Libespeak.class, NativeLibrary.getInstance("libespeak-ng.so.1"));
    }

    // === speak_lib.h ===

    public static final int AUDIO_OUTPUT_SYNCHRONOUS = 2;
    public static final int espeakINITIALIZE_PHONEME_EVENTS = 0x0001;
    public static final int espeakINITIALIZE_PHONEME_IPA = 0x0002;
    public static final int espeakINITIALIZE_DONT_EXIT = 0x8000;
    public static final int EE_OK = 0;
    public static final int POS_CHARACTER = 1;
    public static final int espeakCHARS_UTF8 = 1;
    public static final int espeakRATE = 1;
    public static final int espeakVOLUME = 2;
    public static final int espeakPITCH = 3;
    public static final int espeakRANGE = 4;

    private Libespeak() {}

    /** The sample rate, or -1. */
    public static native int espeak_Initialize(int output, int buflength, String path, int options);

    public static native void espeak_SetSynthCallback(t_espeak_callback callback);

    public static native int espeak_SetVoiceByName(String name);

    public static native int espeak_SetParameter(int parameter, int value, int relative);

    /** {@code text} is UTF-8 and ends with a zero byte, which {@code size} counts. */
    public static native int espeak_Synth(
            byte[] text,
            long size,
            int position,
            int position_type,
            int end_position,
            int flags,
            Pointer unique_identifier,
            Pointer user_data);

    /** A callback that copies each block out of C and never stops the synthesis. */
    public static t_espeak_callback copying(Block block) {
        return (wav, numsamples, events) -> {
            block.take(
                    wav == null ? new short[0] : wav.getShortArray(0, numsamples),
                    events == null ? List.of() : espeak_EVENT.list(events));
            return 0;
        };
    }

    /** Receives copied blocks. Nothing may be thrown out of it. */
    @FunctionalInterface
    public interface Block {
        void take(short[] samples, List<espeak_EVENT> events);
    }
}
