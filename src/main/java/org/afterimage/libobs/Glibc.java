package org.afterimage.libobs;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;

/** What we need of GNU's C library. Elsewhere its use throws {@link UnsatisfiedLinkError}. Any thread. */
public final class Glibc {
    static {
        Native.register(Glibc.class, NativeLibrary.getProcess());
    }

    private Glibc() {}

    /** Gives freed memory, which glibc keeps for each thread that ever asked for some, back to the system. */
    public static native int malloc_trim(long pad);
}
