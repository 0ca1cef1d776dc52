package org.afterimage.expression;

/**
 * A face curve held as poses at {@link #RATE_HZ}, smooth between them (Catmull and Rom 1974). Rest outside. Nobody writes to
 * it after it is made.
 */
final class SampledCurve implements FaceCurve {
    static final int RATE_HZ = 100;

    /** The turn of the head and the breath follow the coefficients. */
    private static final int CHANNELS = Blendshape.COUNT + 4;

    /** Frames beyond both ends, for the slope there. */
    private static final int EDGE = 2;

    private final float[] values;
    private final int frames;
    private final double seconds;
    private final double from;
    private final double to;

    /**
     * Samples a curve.
     *
     * @param source asked for growing moments
     * @param seconds its length
     * @param from where it begins to differ from rest, not after 0
     * @param to from where on it is at rest again, not before its length
     */
    SampledCurve(Source source, double seconds, double from, double to) {
        this.seconds = seconds;
        this.from = from;
        this.to = to;
        frames = (int) Math.ceil((to - from) * RATE_HZ) + 1 + 2 * EDGE;
        values = new float[frames * CHANNELS];
        FacePose pose = new FacePose();
        for (int i = 0; i < frames; i++) {
            pose.clear();
            source.at(from + (i - EDGE) / (double) RATE_HZ, pose);
            store(pose, i * CHANNELS);
        }
    }

    /** Writes the pose of a moment over a cleared one. */
    @FunctionalInterface
    interface Source {
        void at(double seconds, FacePose into);
    }

    private void store(FacePose pose, int at) {
        for (int k = 0; k < Blendshape.COUNT; k++) {
            values[at + k] = pose.get(Blendshape.at(k));
        }
        values[at + Blendshape.COUNT] = pose.yaw();
        values[at + Blendshape.COUNT + 1] = pose.pitch();
        values[at + Blendshape.COUNT + 2] = pose.roll();
        values[at + Blendshape.COUNT + 3] = pose.breath();
    }

    @Override
    public double seconds() {
        return seconds;
    }

    @Override
    public void at(double moment, FacePose into) {
        into.clear();
        if (!(moment >= from && moment < to)) {
            return;
        }
        double position = (moment - from) * RATE_HZ + EDGE;
        int frame = (int) position;
        float t = (float) (position - frame);
        for (int i = 0; i < Blendshape.COUNT; i++) {
            into.set(Blendshape.at(i), between(frame, t, i));
        }
        int head = Blendshape.COUNT;
        into.setHead(between(frame, t, head), between(frame, t, head + 1), between(frame, t, head + 2));
        into.setBreath(between(frame, t, head + 3));
    }

    private float between(int frame, float t, int channel) {
        int at = frame * CHANNELS + channel;
        float p0 = values[at - CHANNELS];
        float p1 = values[at];
        float p2 = values[at + CHANNELS];
        float p3 = values[Math.min(at + 2 * CHANNELS, (frames - 1) * CHANNELS + channel)];
        float slope = p2 - p0;
        float curve = 2 * p0 - 5 * p1 + 4 * p2 - p3;
        float bend = 3 * (p1 - p2) + p3 - p0;
        return p1 + 0.5f * t * (slope + t * (curve + t * bend));
    }
}
