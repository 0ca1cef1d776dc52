package org.afterimage.expression;

/**
 * When the eyes blink, as a pure function of time: one blink in each slot of time at a hashed moment, some slots double, some
 * empty; closing is fast, opening slow. About 16 a minute, {@code 0.2} to {@code 0.3} seconds each.
 *
 * @see <a href="https://doi.org/10.1002/mds.870120629">Bentivoglio et al. 1997, Analysis of blink rate patterns</a>
 */
final class Blinks {
    private static final double SLOT_SECONDS = 3.6;
    private static final double JITTER = 0.8;
    private static final double SKIPPED = 0.08;
    private static final double DOUBLE = 0.10;
    private static final double CLOSING_SECONDS = 0.075;
    private static final double CLOSED_SECONDS = 0.03;
    private static final double OPENING_SECONDS = 0.17;
    private static final double AGAIN_SECONDS = 0.34;

    private final Noise when;
    private final Noise kind;

    Blinks(long seed) {
        when = new Noise(seed);
        kind = new Noise(seed + 1);
    }

    /** How closed the eyes are, 0 to 1. */
    double at(double time) {
        long slot = (long) Math.floor(time / SLOT_SECONDS);
        return Math.max(inSlot(slot - 1, time), inSlot(slot, time));
    }

    private double inSlot(long slot, double time) {
        double what = kind.uniform(slot);
        if (what < SKIPPED) {
            return 0;
        }
        double since = time - (slot + JITTER * when.uniform(slot)) * SLOT_SECONDS;
        double closed = lid(since);
        return what > 1 - DOUBLE ? Math.max(closed, lid(since - AGAIN_SECONDS)) : closed;
    }

    /** The lid of one blink, seconds after it began. */
    static double lid(double since) {
        if (since < 0 || since > CLOSING_SECONDS + CLOSED_SECONDS + OPENING_SECONDS) {
            return 0;
        }
        double opening = since - CLOSING_SECONDS - CLOSED_SECONDS;
        double part = opening > 0 ? 1 - opening / OPENING_SECONDS : Math.min(1, since / CLOSING_SECONDS);
        return part * part * (3 - 2 * part);
    }
}
