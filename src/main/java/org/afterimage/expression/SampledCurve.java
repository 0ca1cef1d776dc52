package org.afterimage.expression;

/**
 * A face curve held as poses at {@link #RATE_HZ}, smooth between them (Catmull and Rom 1974). Rest outside. Nobody writes to
 * it after it is made.
 */
final class SampledCurve implements FaceCurve {
    static final int RATE_HZ = 100;

    /** The turn of the head and the breath follow the coefficients. */
    static final int CHANNELS = Blendshape.COUNT + 4;

    private final float[] values;
    private final int frames;
    private final double seconds;

    /** Takes ownership of {@code values}: {@link #CHANNELS} a frame, the first frame at 0. */
    SampledCurve(float[] values, double seconds) {
        this.values = values;
        this.frames = values.length / CHANNELS;
        this.seconds = seconds;
    }

    /** Frames that are needed for a curve of this length. */
    static int frames(double seconds) {
        return (int) Math.ceil(seconds * RATE_HZ) + 1;
    }

    @Override
    public double seconds() {
        return seconds;
    }

    @Override
    public void at(double moment, FacePose into) {
        into.clear();
        if (!(moment >= 0 && moment <= seconds) || frames == 0) {
            return;
        }
        double position = moment * RATE_HZ;
        int frame = Math.min((int) position, frames - 1);
        float t = (float) (position - frame);
        for (int i = 0; i < Blendshape.COUNT; i++) {
            into.set(Blendshape.at(i), Math.max(0, between(frame, t, i)));
        }
        int head = Blendshape.COUNT;
        into.setHead(between(frame, t, head), between(frame, t, head + 1), between(frame, t, head + 2));
        into.setBreath(between(frame, t, head + 3));
    }

    private float between(int frame, float t, int channel) {
        float p0 = value(frame - 1, channel);
        float p1 = value(frame, channel);
        float p2 = value(frame + 1, channel);
        float p3 = value(frame + 2, channel);
        float slope = p2 - p0;
        float curve = 2 * p0 - 5 * p1 + 4 * p2 - p3;
        float bend = 3 * (p1 - p2) + p3 - p0;
        return p1 + 0.5f * t * (slope + t * (curve + t * bend));
    }

    private float value(int frame, int channel) {
        int inside = Math.max(0, Math.min(frame, frames - 1));
        return values[inside * CHANNELS + channel];
    }
}
