package org.afterimage.stage;

import static org.lwjgl.system.MemoryUtil.NULL;

import org.lwjgl.PointerBuffer;
import org.lwjgl.egl.EGL;
import org.lwjgl.egl.EGL10;
import org.lwjgl.egl.EGL12;
import org.lwjgl.egl.EGL14;
import org.lwjgl.egl.EGL15;
import org.lwjgl.egl.KHRCreateContext;
import org.lwjgl.system.Configuration;
import org.lwjgl.system.JNI;
import org.lwjgl.system.MemoryStack;

/** The few EGL calls that make a context without a window. Any thread. */
final class Egl {
    private static final int EGL_PLATFORM_SURFACELESS_MESA = 0x31DD; // EGL_MESA_platform_surfaceless

    private Egl() {}

    /** Loads libEGL; GL functions are to come from EGL, not from GLX. */
    static void load() {
        Configuration.OPENGL_CONTEXT_API.set("EGL");
        try {
            EGL.getCapabilities();
        } catch (UnsatisfiedLinkError | NoClassDefFoundError | ExceptionInInitializerError e) {
            throw new StageException("libEGL cannot be loaded; install the packages libegl1 and libgl1-mesa-dri", e);
        }
    }

    /** A display without window system, initialised; shared by the process, never terminated. */
    static long surfacelessDisplay() {
        load();
        long function = EGL.getCapabilities().eglGetPlatformDisplay;
        // EGL15.eglGetPlatformDisplay refuses a null native display, which is what surfaceless means.
        long display = function == NULL ? NULL : JNI.callPPP(EGL_PLATFORM_SURFACELESS_MESA, NULL, NULL, function);
        if (display == EGL10.EGL_NO_DISPLAY) {
            throw failure("EGL has no surfaceless platform; install the packages libegl-mesa0 and libgl1-mesa-dri");
        }
        int[] major = new int[1];
        int[] minor = new int[1];
        if (!EGL10.eglInitialize(display, major, minor)) {
            throw failure("EGL cannot start without a window system; install the package libgl1-mesa-dri");
        }
        EGL.createDisplayCapabilities(display, major[0], minor[0]);
        return display;
    }

    /** A configuration of a display: the one with this id, or any that can do OpenGL if the id is 0. */
    static long config(long display, int id) {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            var attributes = id == 0
                    ? stack.ints(
                            EGL12.EGL_RENDERABLE_TYPE, EGL14.EGL_OPENGL_BIT, EGL10.EGL_SURFACE_TYPE, 0, EGL10.EGL_NONE)
                    : stack.ints(EGL10.EGL_CONFIG_ID, id, EGL10.EGL_NONE);
            PointerBuffer configs = stack.mallocPointer(1);
            var count = stack.mallocInt(1);
            if (!EGL10.eglChooseConfig(display, attributes, configs, count) || count.get(0) < 1) {
                throw failure("EGL offers no OpenGL configuration" + (id == 0 ? "" : " with the host's id " + id));
            }
            return configs.get(0);
        }
    }

    /** An OpenGL 3.3 core context that shares with {@code share} (or with none). */
    static long context(long display, long config, long share) {
        EGL12.eglBindAPI(EGL14.EGL_OPENGL_API);
        int[] attributes = {
            EGL15.EGL_CONTEXT_MAJOR_VERSION,
            3,
            EGL15.EGL_CONTEXT_MINOR_VERSION,
            3,
            EGL15.EGL_CONTEXT_OPENGL_PROFILE_MASK,
            KHRCreateContext.EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT_KHR,
            EGL10.EGL_NONE
        };
        long context = EGL10.eglCreateContext(display, config, share, attributes);
        if (context == EGL10.EGL_NO_CONTEXT) {
            throw failure("this machine offers no OpenGL 3.3; update the graphics driver, or set"
                    + " LIBGL_ALWAYS_SOFTWARE=1 to render without one");
        }
        return context;
    }

    static StageException failure(String sentence) {
        return new StageException(sentence + " (EGL error 0x" + Integer.toHexString(EGL10.eglGetError()) + ")");
    }
}
