package org.afterimage.host;

import org.afterimage.libobs.Glibc;

/** Gives back what opening or closing a portrait has left unused. Any thread but OBS's own: takes some milliseconds. */
final class Housekeeping {
    private Housekeeping() {}

    /** Without it, each thread's share of the C heap stays as large as it ever was, and OBS grows with every portrait. */
    static void tidy() {
        try {
            Glibc.malloc_trim(0);
        } catch (LinkageError e) {
            // another C library: it keeps less for its threads
        }
    }
}
