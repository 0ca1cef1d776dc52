package org.afterimage.stage;

import org.lwjgl.egl.EGL10;
import org.lwjgl.egl.EGL14;

/**
 * The GL context of a host, as EGL names it: what {@link GlContext#sharing} needs to share textures with it.
 *
 * @param display EGLDisplay, owned by the host
 * @param context EGLContext, owned by the host
 * @param configId EGL_CONFIG_ID of that context
 */
public record HostGl(long display, long context, int configId) {
    /**
     * Reads the context that is current on the calling thread. Call it on the host's graphics thread (in OBS inside
     * {@code obs_enter_graphics}); touches no state.
     *
     * @throws StageException if no EGL context is current
     */
    public static HostGl current() {
        Egl.load();
        long display = EGL14.eglGetCurrentDisplay();
        long context = EGL14.eglGetCurrentContext();
        if (display == EGL10.EGL_NO_DISPLAY || context == EGL10.EGL_NO_CONTEXT) {
            throw new StageException("the host has no EGL context on this thread; OBS must run with EGL"
                    + " (Linux, OBS 28 or later), and this must be called between obs_enter_graphics and"
                    + " obs_leave_graphics");
        }
        int[] id = new int[1];
        if (!EGL10.eglQueryContext(display, context, EGL10.EGL_CONFIG_ID, id)) {
            throw Egl.failure("the host's EGL context tells no configuration");
        }
        return new HostGl(display, context, id[0]);
    }
}
