package org.afterimage.pipeline;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The render thread: paints the newest moment that was asked for. A moment that is asked for while another is painted
 * replaces whatever waited: there is no queue of frames. A painter that fails keeps its last frame and is tried again a second
 * later; that is noted once.
 */
public final class RenderLoop implements AutoCloseable {
    private static final long NOTHING = Long.MIN_VALUE;
    private static final long RETRY_NANOS = Duration.ofSeconds(1).toNanos();

    /** Paints frames. Opened, used and closed on the render thread. */
    public interface Painter extends AutoCloseable {
        /** Paints the frame that will be shown at a moment of the performance's clock. */
        void paint(long nanos);

        @Override
        void close();
    }

    private final Supplier<? extends Painter> opener;
    private final Consumer<String> note;
    private final Thread thread;
    private volatile long wanted = NOTHING;
    private volatile boolean closed;
    private final AtomicLong frames = new AtomicLong();

    private RenderLoop(Supplier<? extends Painter> opener, Consumer<String> note) {
        this.opener = opener;
        this.note = note;
        this.thread = Threads.start("render", this::run);
    }

    /** Opens the painter on a new render thread; returns at once. */
    public static RenderLoop open(Supplier<? extends Painter> opener, Consumer<String> note) {
        return new RenderLoop(opener, note);
    }

    /** Asks for the frame of a moment. Safe from any thread, OBS's graphics thread too: never waits, allocates nothing. */
    public void request(long nanos) {
        wanted = nanos;
        LockSupport.unpark(thread);
    }

    /** Frames painted so far. Safe from any thread. */
    public long frames() {
        return frames.get();
    }

    private void run() {
        while (!closed) {
            try (Painter painter = opener.get()) {
                paintAll(painter);
            } catch (RuntimeException | LinkageError e) {
                note.accept("the picture stands still: " + e.getMessage());
                LockSupport.parkNanos(this, RETRY_NANOS);
            }
        }
    }

    private void paintAll(Painter painter) {
        long painted = NOTHING;
        while (!closed) {
            long moment = wanted;
            if (moment == painted) {
                LockSupport.park(this);
            } else {
                painter.paint(moment);
                painted = moment;
                frames.incrementAndGet();
            }
        }
    }

    /** Ends the render thread, which closes the painter. Safe to call twice. */
    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        if (!Threads.end(thread, Duration.ofSeconds(5))) {
            note.accept("the render thread is still busy and was left behind");
        }
    }
}
