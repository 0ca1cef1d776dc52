package org.afterimage.pipeline;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Makes every thread of Afterimage: named, daemon, and its failures are logged. Safe from any thread. */
public final class Threads {
    private static final Logger LOG = System.getLogger(Threads.class.getName());

    private Threads() {}

    /**
     * Starts a thread.
     *
     * @param role what it does, e.g. {@code "voice"}; the thread is called {@code "afterimage: voice"}
     */
    public static Thread start(String role, Runnable body) {
        Thread thread = new Thread(body, "afterimage: " + role);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((t, e) -> LOG.log(Level.ERROR, t.getName() + " stopped", e));
        thread.start();
        return thread;
    }

    /** Interrupts a thread and waits for its end; false when it is still busy after {@code patience}. */
    public static boolean end(Thread thread, Duration patience) {
        thread.interrupt();
        try {
            thread.join(patience.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !thread.isAlive();
    }
}
