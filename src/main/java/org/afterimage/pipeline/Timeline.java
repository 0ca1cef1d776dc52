package org.afterimage.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.afterimage.expression.FaceCurve;
import org.afterimage.expression.FacePose;

/**
 * What is heard and seen when: idle life for ever, and the lines laid over it. Sound and face are read for a moment, never
 * queued, so that they cannot drift apart. Lines may be added and read from any thread; see each method.
 */
public final class Timeline {
    /** A curve may reach a little over its sound, before and after. */
    private static final long REACH_NANOS = 500_000_000;

    private static final Line[] NONE = {};

    private final FaceCurve idle;
    private final long originNanos;
    private final FacePose scratch = new FacePose();
    private volatile Line[] lines = NONE;

    /**
     * An empty timeline.
     *
     * @param idle the face at rest, alive; its time 0 is {@code originNanos}
     */
    public Timeline(FaceCurve idle, long originNanos) {
        this.idle = idle;
        this.originNanos = originNanos;
    }

    /** Adds a line; safe from any thread. */
    public synchronized void add(Line line) {
        List<Line> next = new ArrayList<>(List.of(lines));
        next.add(line);
        lines = next.toArray(NONE);
    }

    /** Forgets the lines that were over before a moment; safe from any thread. */
    synchronized void forgetBefore(long nanos) {
        List<Line> next = new ArrayList<>();
        for (Line line : lines) {
            if (line.endNanos() + REACH_NANOS >= nanos) {
                next.add(line);
            }
        }
        lines = next.toArray(NONE);
    }

    /** Lets every line fade from a moment on; lines that would start later are never heard. Safe from any thread. */
    void fadeFrom(long nanos) {
        for (Line line : lines) {
            line.fadeFrom(nanos);
        }
    }

    /** The lines as they are now, in the order in which they were added. Safe from any thread. */
    public List<Line> lines() {
        return List.of(lines);
    }

    /** When the last sound ends; {@link Long#MIN_VALUE} when there is no line. Safe from any thread. */
    public long endNanos() {
        long end = Long.MIN_VALUE;
        for (Line line : lines) {
            end = Math.max(end, line.endNanos());
        }
        return end;
    }

    /** Writes the face of a moment. Confined to the thread that renders; allocates nothing. */
    public void face(long nanos, FacePose into) {
        idle.at((nanos - originNanos) / 1e9, into);
        for (Line line : lines) {
            float weight = line.weight(nanos);
            if (weight > 0 && nanos > line.startNanos() - REACH_NANOS && nanos < line.endNanos() + REACH_NANOS) {
                line.curve().at((nanos - line.startNanos()) / 1e9, scratch);
                into.addScaled(scratch, weight);
            }
        }
    }

    /** Writes the sound that starts at a moment. Confined to the audio thread; allocates nothing. */
    public void sound(long nanos, float[] block, int count) {
        java.util.Arrays.fill(block, 0, count, 0);
        for (Line line : lines) {
            line.mixInto(block, count, nanos);
        }
    }
}
