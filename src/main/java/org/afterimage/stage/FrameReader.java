package org.afterimage.stage;

import static org.lwjgl.opengl.GL33C.*;
import static org.lwjgl.system.MemoryUtil.memAddress;
import static org.lwjgl.system.MemoryUtil.memCopy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.afterimage.expression.FacePose;
import org.jspecify.annotations.Nullable;

/**
 * Reads the stage's pictures back into memory, two in flight: {@link #render} one, {@link #render} the next, {@link #take}
 * the first, and so on. Confined to the render thread; allocates nothing per frame.
 */
public final class FrameReader implements AutoCloseable {
    /** How many pictures may be rendered before one must be taken. */
    public static final int DEPTH = 2;

    private final PortraitStage stage;
    private final Canvas canvas;
    private final @Nullable Planes planes;
    private final int[] buffers = new int[DEPTH];
    private final ByteBuffer frame;
    private long rendered;
    private long taken;
    private boolean closed;

    FrameReader(PortraitStage stage, PixelLayout layout) {
        int width = stage.settings().width();
        int height = stage.settings().height();
        this.stage = stage;
        this.canvas = Canvas.create(GL_RGBA8, width, height);
        this.planes = layout == PixelLayout.I420 ? new Planes(width, height) : null;
        this.frame = ByteBuffer.allocateDirect(layout.bytes(width, height)).order(ByteOrder.nativeOrder());
        for (int i = 0; i < DEPTH; i++) {
            buffers[i] = glGenBuffers();
            glBindBuffer(GL_PIXEL_PACK_BUFFER, buffers[i]);
            glBufferData(GL_PIXEL_PACK_BUFFER, frame.capacity(), GL_STREAM_READ);
        }
        glBindBuffer(GL_PIXEL_PACK_BUFFER, 0);
    }

    /** How many rendered pictures wait to be taken. */
    public int waiting() {
        return (int) (rendered - taken);
    }

    /**
     * Draws a picture and starts reading it.
     *
     * @throws IllegalStateException if {@link #DEPTH} pictures wait already
     */
    public void render(FacePose pose) {
        if (waiting() == DEPTH) {
            throw new IllegalStateException("take a picture first: " + DEPTH + " wait already");
        }
        Placement part = stage.draw(pose, canvas);
        glBindBuffer(GL_PIXEL_PACK_BUFFER, buffers[(int) (rendered % DEPTH)]);
        if (planes == null) {
            glReadPixels(0, 0, canvas.width(), canvas.height(), GL_RGBA, GL_UNSIGNED_BYTE, 0L);
        } else {
            planes.read(canvas, part);
        }
        glBindBuffer(GL_PIXEL_PACK_BUFFER, 0);
        rendered++;
    }

    /**
     * The oldest picture not yet taken, in the reader's own direct buffer, position 0; good until the next call.
     *
     * @throws IllegalStateException if none waits
     */
    public ByteBuffer take() {
        if (waiting() == 0) {
            throw new IllegalStateException("no picture waits; render one first");
        }
        glBindBuffer(GL_PIXEL_PACK_BUFFER, buffers[(int) (taken % DEPTH)]);
        long mapped = nglMapBufferRange(GL_PIXEL_PACK_BUFFER, 0, frame.capacity(), GL_MAP_READ_BIT);
        if (mapped == 0) {
            throw new StageException("the graphics driver lost a picture (out of memory); use a smaller size");
        }
        memCopy(mapped, memAddress(frame), frame.capacity());
        glUnmapBuffer(GL_PIXEL_PACK_BUFFER);
        glBindBuffer(GL_PIXEL_PACK_BUFFER, 0);
        taken++;
        return frame.clear();
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            glDeleteBuffers(buffers);
            if (planes != null) {
                planes.close();
            }
            canvas.close();
        }
    }
}
