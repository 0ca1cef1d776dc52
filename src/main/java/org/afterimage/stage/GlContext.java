package org.afterimage.stage;

import org.lwjgl.egl.EGL10;
import org.lwjgl.opengl.GL;
import org.lwjgl.opengl.GL11C;
import org.lwjgl.opengl.GLCapabilities;

/**
 * An OpenGL 3.3 core context without a window, current on the thread that opened it until {@link #close}. Confined to
 * that thread: the render thread.
 */
public final class GlContext implements AutoCloseable {
    private final RenderThread thread = new RenderThread();
    private final long display;
    private final long context;
    private final GLCapabilities capabilities;
    private boolean closed;

    private GlContext(long display, int configId, long share) {
        this.display = display;
        this.context = Egl.context(display, Egl.config(display, configId), share);
        try {
            if (!EGL10.eglMakeCurrent(display, EGL10.EGL_NO_SURFACE, EGL10.EGL_NO_SURFACE, context)) {
                throw Egl.failure("the graphics driver cannot render without a window (EGL_KHR_surfaceless_context)");
            }
            this.capabilities = GL.createCapabilities(true);
        } catch (RuntimeException | LinkageError e) {
            release();
            throw e instanceof StageException s ? s : new StageException("OpenGL cannot be loaded: " + e, e);
        }
        if (!capabilities.OpenGL33) {
            release();
            throw new StageException("OpenGL is older than 3.3; update the graphics driver, or set"
                    + " LIBGL_ALWAYS_SOFTWARE=1 to render without one");
        }
    }

    /**
     * A context of its own on no window system, for the recorder and for tests.
     *
     * @throws StageException if there is no OpenGL 3.3
     */
    public static GlContext offscreen() {
        return new GlContext(Egl.surfacelessDisplay(), 0, EGL10.EGL_NO_CONTEXT);
    }

    /**
     * A context that shares its textures with a host's. Call it on the render thread.
     *
     * @throws StageException if the host's context cannot be shared
     */
    public static GlContext sharing(HostGl host) {
        Egl.load();
        return new GlContext(host.display(), host.configId(), host.context());
    }

    /**
     * Whether the CPU draws (Mesa's llvmpipe or softpipe). Such a driver looks through the state of every context of a
     * display without a lock (Mesa 22.3, {@code lp_setup_is_resource_referenced}), so two threads must not draw at once.
     */
    public boolean software() {
        check();
        String renderer = String.valueOf(GL11C.glGetString(GL11C.GL_RENDERER));
        return renderer.contains("llvmpipe") || renderer.contains("softpipe");
    }

    /** Makes it current again after somebody else's context was current on this thread. */
    public void makeCurrent() {
        check();
        if (!EGL10.eglMakeCurrent(display, EGL10.EGL_NO_SURFACE, EGL10.EGL_NO_SURFACE, context)) {
            throw Egl.failure("the graphics driver does not give our context back");
        }
    }

    GLCapabilities capabilities() {
        return capabilities;
    }

    /** Checks that the context is open and that this is its thread. */
    void check() {
        thread.check();
        if (closed) {
            throw new IllegalStateException("this GL context is closed");
        }
    }

    /** Ends the context. The display stays: it belongs to the host, or to the process. Safe to call twice. */
    @Override
    public void close() {
        if (!closed) {
            thread.check();
            closed = true;
            GL.setCapabilities(null);
            release();
        }
    }

    private void release() {
        EGL10.eglMakeCurrent(display, EGL10.EGL_NO_SURFACE, EGL10.EGL_NO_SURFACE, EGL10.EGL_NO_CONTEXT);
        EGL10.eglDestroyContext(display, context);
    }
}
