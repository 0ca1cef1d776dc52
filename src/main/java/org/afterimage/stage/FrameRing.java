package org.afterimage.stage;

import static org.lwjgl.opengl.GL33C.*;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import org.lwjgl.opengl.GLCapabilities;
import org.lwjgl.system.JNI;

/**
 * Three textures of a host between our render thread and the host's graphics thread: one is drawn into, one is the newest
 * finished picture, one is on the host's screen. Neither side ever waits for a lock, the host never waits at all, and
 * nothing is allocated per frame.
 *
 * <p>Fences both ways: the render thread publishes a picture only when the GPU has finished it; before it reuses a
 * texture, its commands wait (in the GPU) for the host's last drawing of it.
 *
 * <p>The top row of the picture is row 0 of the texture, so OBS draws it without {@code GS_FLIP_V}. Colours are sRGB
 * bytes, alpha premultiplied.
 */
public final class FrameRing implements AutoCloseable {
    private static final int COUNT = 3;
    private static final int FRESH = 4; // set in "middle" while the host has not taken it yet
    private static final long PATIENCE_NANOS = 1_000_000_000;

    private final GlContext gl;
    private final GLCapabilities functions;
    private final int[] textures;
    private final Canvas[] canvases = new Canvas[COUNT];
    private final AtomicInteger middle = new AtomicInteger(1);
    private final AtomicLongArray hostFences = new AtomicLongArray(COUNT);
    private int back = 0; // render thread only
    private int front = 2; // host's graphics thread only
    private boolean shown; // host's graphics thread only
    private boolean closed;

    /**
     * Wraps three textures that the host made. Called on the render thread.
     *
     * @param textures GL names of RGBA8 (or sRGB8 alpha8) textures that outlive the ring
     * @throws StageException if one of them cannot be drawn into
     */
    public FrameRing(GlContext gl, int[] textures, int width, int height) {
        gl.check();
        if (textures.length != COUNT) {
            throw new IllegalArgumentException("a ring has three textures, not " + textures.length);
        }
        this.gl = gl;
        this.functions = gl.capabilities();
        this.textures = textures.clone();
        for (int i = 0; i < COUNT; i++) {
            canvases[i] = Canvas.over(textures[i], width, height);
        }
    }

    /** Render thread: the canvas to draw into; the GPU will wait until the host no longer reads it. */
    Canvas back() {
        gl.check();
        long fence = hostFences.getAndSet(back, 0);
        if (fence != 0) {
            glWaitSync(fence, 0, GL_TIMEOUT_IGNORED);
            glDeleteSync(fence);
        }
        return canvases[back];
    }

    /** Render thread: waits until the GPU has finished the back canvas, then it is the newest. */
    void publish() {
        long fence = glFenceSync(GL_SYNC_GPU_COMMANDS_COMPLETE, 0);
        glClientWaitSync(fence, GL_SYNC_FLUSH_COMMANDS_BIT, PATIENCE_NANOS);
        glDeleteSync(fence);
        back = middle.getAndSet(back | FRESH) & ~FRESH;
    }

    /**
     * Host's graphics thread, its context current: the GL name of the newest finished texture, 0 while there is none. It
     * stays untouched until the next call.
     */
    public int newest() {
        if ((middle.get() & FRESH) != 0) {
            front = middle.getAndSet(front) & ~FRESH;
            shown = true;
        }
        return shown ? textures[front] : 0;
    }

    /** Host's graphics thread: says which of the three textures (0 to 2) {@link #newest} gave last. */
    public int newestIndex() {
        return front;
    }

    /** Host's graphics thread, after it has issued its drawing of {@link #newest}: leaves a fence behind. */
    public void drawn() {
        // Called by address: the host's thread has no LWJGL capabilities, and needs none.
        long fence = JNI.callP(GL_SYNC_GPU_COMMANDS_COMPLETE, 0, functions.glFenceSync);
        long old = hostFences.getAndSet(front, fence);
        if (old != 0) {
            JNI.callPV(old, functions.glDeleteSync);
        }
    }

    /** Render thread, when the host no longer draws. The textures stay the host's. Safe to call twice. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        gl.check();
        closed = true;
        for (int i = 0; i < COUNT; i++) {
            long fence = hostFences.getAndSet(i, 0);
            if (fence != 0) {
                glDeleteSync(fence);
            }
            canvases[i].close();
        }
    }
}
