package org.afterimage.pipeline;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.afterimage.media.Audio;
import org.afterimage.media.Clock;

/**
 * Hands the timeline's sound to the sink a little ahead of time, in blocks of 10 ms. Owns the audio thread. A burst runs
 * from the first line until nothing is left to say; its blocks follow each other without gap or overlap.
 */
final class AudioPump implements AutoCloseable {
    /** How far ahead sound is handed over; also how late a stop can come. */
    static final long LEAD_NANOS = 40_000_000;

    static final int BLOCK = Audio.RATE_HZ / 100;
    private static final long BLOCK_NANOS = 10_000_000;

    private final Timeline timeline;
    private final Clock clock;
    private final AudioSink sink;
    private final float[] block = new float[BLOCK];
    private final Thread thread;
    private volatile boolean closed;
    private volatile long awaitedNanos = Long.MAX_VALUE;
    private volatile long handedOverNanos;
    private long cursor;
    private boolean flowing;

    AudioPump(Timeline timeline, Clock clock, AudioSink sink) {
        this.timeline = timeline;
        this.clock = clock;
        this.sink = sink;
        this.thread = Threads.start("audio", this::run);
    }

    /** A line was added: look at once. Safe from any thread, allocates nothing. */
    void wake() {
        LockSupport.unpark(thread);
    }

    /** Notes when the sound of this moment is handed over. */
    void await(long startNanos) {
        awaitedNanos = startNanos;
    }

    /** When the sound last awaited was handed over, on the performance's clock; 0 before the first. */
    long handedOverNanos() {
        return handedOverNanos;
    }

    private void run() {
        while (!closed) {
            long now = clock.nanos();
            boolean busy = timeline.endNanos() > (flowing ? cursor : now);
            if (busy) {
                flow(now);
                LockSupport.parkNanos(BLOCK_NANOS / 2);
            } else {
                flowing = false;
                timeline.forgetBefore(now);
                LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            }
        }
    }

    private void flow(long now) {
        if (!flowing || cursor < now - LEAD_NANOS) {
            // a new burst, or we were held up for long: what is past is lost, not played late
            cursor = flowing ? now : Math.max(now, firstStart(now));
            flowing = true;
            if (cursor > now + LEAD_NANOS) {
                flowing = false;
                return;
            }
        }
        while (cursor < now + LEAD_NANOS) {
            timeline.sound(cursor, block, BLOCK);
            sink.play(block, BLOCK, cursor);
            cursor += BLOCK_NANOS;
            if (cursor > awaitedNanos) {
                handedOverNanos = clock.nanos();
                awaitedNanos = Long.MAX_VALUE;
            }
        }
    }

    private long firstStart(long now) {
        long first = Long.MAX_VALUE;
        for (Line line : timeline.lines()) {
            if (line.endNanos() > now) {
                first = Math.min(first, line.startNanos());
            }
        }
        return first;
    }

    @Override
    public void close() {
        closed = true;
        Threads.end(thread, Duration.ofSeconds(2));
    }
}
