package org.afterimage.host;

import org.afterimage.expression.Blendshape;
import org.afterimage.expression.FacePose;
import org.afterimage.media.Clock;

/**
 * Measures, from the latest request, when its first sound was handed to OBS and when OBS drew the first frame in which
 * the mouth had moved. Safe from any thread; allocates nothing.
 */
final class Stopwatch {
    private static final float MOVED = 0.04f;
    private static final float AUDIBLE = 0.003f;

    private final Clock clock;
    private volatile long begun;
    private volatile long handed;
    private volatile long heard;
    private volatile long painted;
    private volatile long drawn;

    Stopwatch(Clock clock) {
        this.clock = clock;
    }

    /** A request came in. */
    void begin() {
        drawn = 0;
        painted = 0;
        heard = 0;
        handed = 0;
        begun = clock.nanos();
    }

    /** A block of sound was handed to OBS. Audio thread. */
    void sound(float[] samples, int count) {
        if (begun != 0 && heard == 0) {
            long now = clock.nanos();
            if (handed == 0) {
                handed = now;
            }
            for (int i = 0; i < count; i++) {
                if (Math.abs(samples[i]) > AUDIBLE) {
                    heard = now;
                    return;
                }
            }
        }
    }

    /** A frame with this face was painted. Render thread. */
    void painted(FacePose pose) {
        if (begun != 0 && painted == 0 && mouth(pose) > MOVED) {
            painted = clock.nanos();
        }
    }

    /** OBS drew the newest painted frame. Graphics thread. */
    void drawn() {
        if (painted != 0 && drawn == 0) {
            drawn = clock.nanos();
        }
    }

    /** From the request to the first block handed over; -1 before it. */
    double toSoundMillis() {
        return since(handed);
    }

    /** From the request to the first block that can be heard; -1 before it. */
    double toAudibleMillis() {
        return since(heard);
    }

    /** From the request to the first frame drawn by OBS in which the mouth had moved; -1 before it. */
    double toFrameMillis() {
        return since(drawn);
    }

    private double since(long moment) {
        return moment == 0 ? -1 : (moment - begun) / 1e6;
    }

    private static float mouth(FacePose pose) {
        return pose.get(Blendshape.jawOpen)
                + pose.get(Blendshape.mouthFunnel)
                + pose.get(Blendshape.mouthPucker)
                + pose.get(Blendshape.mouthLowerDownLeft)
                + pose.get(Blendshape.mouthUpperUpLeft)
                + pose.get(Blendshape.mouthStretchLeft);
    }
}
