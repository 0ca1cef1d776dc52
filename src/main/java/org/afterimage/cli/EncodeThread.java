package org.afterimage.cli;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.afterimage.codec.CodecException;
import org.afterimage.codec.MediaFormat;
import org.afterimage.codec.MediaWriter;
import org.afterimage.media.Audio;
import org.afterimage.media.Picture;
import org.afterimage.pipeline.Threads;
import org.jspecify.annotations.Nullable;

/**
 * Encodes frames, and the sound that belongs to each, while the next is drawn. Has {@value #BUFFERS} buffers that go round; when
 * all are full, {@link #add} waits.
 */
final class EncodeThread implements AutoCloseable {
    private static final int BUFFERS = 4;
    private static final Picture END = new Picture(1, 1);

    private final MediaWriter writer;
    private final Performance performance;
    private final int framesPerSecond;
    private final BlockingQueue<Picture> empty = new ArrayBlockingQueue<>(BUFFERS);
    private final BlockingQueue<Picture> full = new ArrayBlockingQueue<>(BUFFERS + 1);
    private final float[] block;
    private final Thread thread;
    private volatile @Nullable RuntimeException failure;
    private int frame;

    EncodeThread(MediaWriter writer, Performance performance, MediaFormat format) {
        this.writer = writer;
        this.performance = performance;
        this.framesPerSecond = format.framesPerSecond();
        this.block = new float[Audio.RATE_HZ / framesPerSecond + 1];
        for (int i = 0; i < BUFFERS; i++) {
            empty.add(new Picture(format.width(), format.height()));
        }
        this.thread = Threads.start("encode", this::run);
    }

    /** Copies a frame and returns; waits while the encoder is behind. */
    void add(ByteBuffer rgba) {
        try {
            Picture picture = empty.take();
            rethrow();
            picture.rgba().duplicate().put(rgba.duplicate().clear());
            full.put(picture);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CodecException("the recording was interrupted", e);
        }
    }

    /** Waits until everything is encoded. */
    void finish() {
        full.add(END);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CodecException("the recording was interrupted", e);
        }
        rethrow();
    }

    private void run() {
        try {
            for (Picture next = full.take(); next != END; next = full.take()) {
                encode(next);
                empty.put(next);
            }
        } catch (RuntimeException e) {
            failure = e;
            empty.clear();
            empty.add(END); // wakes who waits in add
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void encode(Picture picture) {
        writer.frame(picture);
        int from = Performance.firstSample(frame, framesPerSecond);
        int count = Performance.firstSample(frame + 1, framesPerSecond) - from;
        performance.sound(from, block, count);
        writer.sound(block, 0, count);
        frame++;
    }

    private void rethrow() {
        RuntimeException why = failure;
        if (why != null) {
            throw why;
        }
    }

    @Override
    public void close() {
        Threads.end(thread, Duration.ofSeconds(10));
    }
}
