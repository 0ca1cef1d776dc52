package org.afterimage.expression;

/**
 * Where the eyes look, as a pure function of time: they rest on the viewer with small saccades, and now and then shift
 * away. Each fixation is one slot of time with a hashed target; a saccade takes some 40 ms.
 */
final class Gaze {
    private static final double SLOT_SECONDS = 0.83;
    private static final double SACCADE_SECONDS = 0.045;
    private static final double AWAY = 0.07;
    private static final double MICRO = 0.035;
    private static final double SHIFT = 0.28;

    private final Noise moment;
    private final Noise across;
    private final Noise up;
    private final Noise kind;

    Gaze(long seed) {
        moment = new Noise(seed);
        across = new Noise(seed + 1);
        up = new Noise(seed + 2);
        kind = new Noise(seed + 3);
    }

    void at(double seconds, FacePose into) {
        long slot = (long) Math.floor(seconds / SLOT_SECONDS);
        double start = (slot + 0.6 * moment.uniform(slot)) * SLOT_SECONDS;
        double part = Math.max(0, Math.min(1, (seconds - start) / SACCADE_SECONDS));
        double weight = part * part * (3 - 2 * part);
        double x = target(across, slot - 1) + weight * (target(across, slot) - target(across, slot - 1));
        double y = 0.5 * (target(up, slot - 1) + weight * (target(up, slot) - target(up, slot - 1)));
        into.set(Blendshape.eyeLookOutLeft, (float) x);
        into.set(Blendshape.eyeLookInRight, (float) x);
        into.set(Blendshape.eyeLookInLeft, (float) -x);
        into.set(Blendshape.eyeLookOutRight, (float) -x);
        into.set(Blendshape.eyeLookUpLeft, (float) y);
        into.set(Blendshape.eyeLookUpRight, (float) y);
        into.set(Blendshape.eyeLookDownLeft, (float) -y);
        into.set(Blendshape.eyeLookDownRight, (float) -y);
    }

    /** Micro-saccades round the viewer; in a rare slot, and the one after it, a look aside. */
    private double target(Noise axis, long slot) {
        boolean away = kind.uniform(Math.floorDiv(slot, 2)) < AWAY;
        return (2 * axis.uniform(away ? Math.floorDiv(slot, 2) : slot) - 1) * (away ? SHIFT : MICRO);
    }
}
