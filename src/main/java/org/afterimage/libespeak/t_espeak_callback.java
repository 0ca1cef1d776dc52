package org.afterimage.libespeak;

import com.sun.jna.Callback;
import com.sun.jna.Pointer;

/**
 * {@code speak_lib.h}: receives the sound, on the thread that called {@link Libespeak#espeak_Synth}. Whoever sets it keeps
 * a reference to it. Nothing may be thrown out of it.
 */
@FunctionalInterface
public interface t_espeak_callback extends Callback {
    /**
     * Called per block.
     *
     * @param wav 16-bit samples, null at the end
     * @param events array of {@link espeak_EVENT}, ended by one of type 0
     * @return 0 goes on, 1 stops
     */
    int block(Pointer wav, int numsamples, Pointer events);
}
