package org.afterimage.media;

/**
 * The one clock of a performance: OBS's {@code os_gettime_ns} inside OBS, frame time in the recorder. Monotone. Safe from
 * any thread.
 */
@FunctionalInterface
public interface Clock {
    /** Nanoseconds since an arbitrary fixed moment. */
    long nanos();
}
