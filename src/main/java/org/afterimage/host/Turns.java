package org.afterimage.host;

/**
 * Lets the sources open their personas one after the other: many at once would be slower and take more memory, and a
 * second source of the same persona finds the first one's work done. Safe from any thread.
 */
final class Turns {
    /** Runs {@code body} when nobody else's runs. */
    synchronized void take(Runnable body) {
        body.run();
    }
}
