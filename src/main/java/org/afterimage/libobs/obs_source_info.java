package org.afterimage.libobs;

import com.sun.jna.Callback;
import com.sun.jna.CallbackReference;
import com.sun.jna.CallbackThreadInitializer;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code struct obs_source_info} of obs-source.h, up to {@code icon_type}; OBS takes shorter ones and fills up with zeros.
 * Holds its callbacks and texts, so it must be held for as long as OBS runs.
 */
public final class obs_source_info {
    /** The callbacks, with their place in the struct. */
    public enum Slot {
        get_name(16),
        create(24),
        destroy(32),
        get_width(40),
        get_height(48),
        get_defaults(56),
        get_properties(64),
        update(72),
        activate(80),
        deactivate(88),
        show(96),
        hide(104),
        video_tick(112),
        video_render(120);

        private final long offset;

        Slot(long offset) {
            this.offset = offset;
        }
    }

    /** {@code const char *get_name(void *type_data)}: OBS UI thread. */
    public interface Name extends Callback {
        Pointer invoke(Pointer typeData);
    }

    /** {@code void *create(obs_data_t *, obs_source_t *)}: OBS UI thread, or whoever creates the source. */
    public interface Create extends Callback {
        Pointer invoke(Pointer settings, Pointer source);
    }

    /** {@code void f(void *data)}. */
    public interface Plain extends Callback {
        void invoke(Pointer data);
    }

    /** {@code uint32_t f(void *data)}: any thread. */
    public interface Size extends Callback {
        int invoke(Pointer data);
    }

    /** {@code void video_tick(void *data, float seconds)}: OBS graphics thread, once a frame. */
    public interface Tick extends Callback {
        void invoke(Pointer data, float seconds);
    }

    /** {@code obs_properties_t *get_properties(void *data)}: OBS UI thread; data may be null. */
    public interface Properties extends Callback {
        Pointer invoke(Pointer data);
    }

    /** {@code void f(void *data, T *)}: update (any thread), video_render (OBS graphics thread). */
    public interface With extends Callback {
        void invoke(Pointer data, Pointer argument);
    }

    private static final long TYPE = 8;
    private static final long OUTPUT_FLAGS = 12;
    private static final long ICON_TYPE = 288;
    private static final long SIZE = 296;

    private final Memory memory = new Memory(SIZE);
    private final List<Object> held = new ArrayList<>();

    public obs_source_info(String id, int type, int outputFlags, int iconType) {
        memory.clear();
        memory.setPointer(0, text(id));
        memory.setInt(TYPE, type);
        memory.setInt(OUTPUT_FLAGS, outputFlags);
        memory.setInt(ICON_TYPE, iconType);
    }

    /** Sets a callback. Each thread that calls it is attached once, as a daemon, and stays attached. */
    public void set(Slot slot, Callback callback) {
        memory.setPointer(slot.offset, attached(callback, "obs"));
        held.add(callback);
    }

    /** What C will call. */
    public Pointer function(Slot slot) {
        return memory.getPointer(slot.offset);
    }

    /** A text in C's memory that lives as long as this does. */
    public Pointer text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Memory copy = new Memory(bytes.length + 1L);
        copy.write(0, bytes, 0, bytes.length);
        copy.setByte(bytes.length, (byte) 0);
        held.add(copy);
        return copy;
    }

    /** Hands the struct to OBS, which copies it. In {@code obs_module_load} only. */
    public void register() {
        Libobs.obs_register_source_s(memory, SIZE);
    }

    /** The C function for a callback whose threads stay attached; the caller must hold the callback. */
    public static Pointer attached(Callback callback, String threadName) {
        Native.setCallbackThreadInitializer(callback, new CallbackThreadInitializer(true, false, threadName));
        return CallbackReference.getFunctionPointer(callback);
    }
}
