package org.afterimage.libobs;

import com.sun.jna.Callback;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import com.sun.jna.PointerType;

/**
 * libobs by its C names, direct mapped, only what is used. C's {@code bool} is a {@code byte}: JNA's own is 32 bits wide.
 * Works inside OBS only, where the process itself has the symbols, whatever the version of the library is.
 */
public final class Libobs {
    static {
        Native.register(Libobs.class, NativeLibrary.getProcess());
    }

    private Libobs() {}

    // === util/base.h ===

    public static final int LOG_ERROR = 100;
    public static final int LOG_WARNING = 200;
    public static final int LOG_INFO = 300;
    public static final int LOG_DEBUG = 400;

    /** Variadic in C; called with the format {@code "%s"} only, which libffi passes the same way. */
    public static native void blog(int log_level, String format, String text);

    // === util/bmem.h ===

    public static native void bfree(Pointer ptr);

    // === util/platform.h ===

    public static native long os_gettime_ns();

    // === obs.h ===

    /** A source instance. */
    public static final class obs_source_t extends PointerType {}

    public static final int OBS_EFFECT_DEFAULT = 0;

    public static native int obs_get_version();

    public static native String obs_get_version_string();

    public static native void obs_enter_graphics();

    public static native void obs_leave_graphics();

    /** When the frame that is now being composed is shown, on the clock of {@link #os_gettime_ns}. */
    public static native long obs_get_video_frame_time();

    public static native long obs_get_frame_interval_ns();

    /** Lent; lives as long as OBS. */
    public static native gs_effect_t obs_get_base_effect(int effect);

    /** Lent; lives as long as OBS. */
    public static native proc_handler_t obs_get_proc_handler();

    public static native String obs_source_get_name(obs_source_t source);

    public static native byte obs_source_active(obs_source_t source);

    public static native byte obs_source_showing(obs_source_t source);

    /** Rebuilds an open properties dialog. Safe from any thread. */
    public static native void obs_source_update_properties(obs_source_t source);

    @CallerOwns("obs_data_release")
    public static native obs_data_t obs_source_get_settings(obs_source_t source);

    /** Copies the samples. Safe from any thread. */
    public static native void obs_source_output_audio(obs_source_t source, Pointer audio);

    // === obs-source.h ===

    public static final int OBS_SOURCE_TYPE_INPUT = 0;
    public static final int OBS_SOURCE_VIDEO = 1;
    public static final int OBS_SOURCE_AUDIO = 1 << 1;
    public static final int OBS_SOURCE_CUSTOM_DRAW = 1 << 3;
    public static final int OBS_ICON_TYPE_MEDIA = 11;

    public static native void obs_register_source_s(Pointer info, long size);

    // === obs-data.h ===

    /** Settings: a JSON object with defaults. */
    public static final class obs_data_t extends PointerType {}

    @CallerOwns("obs_data_release")
    public static native obs_data_t obs_data_create();

    public static native void obs_data_release(obs_data_t data);

    public static native void obs_data_set_string(obs_data_t data, String name, String val);

    public static native void obs_data_set_int(obs_data_t data, String name, long val);

    public static native void obs_data_set_double(obs_data_t data, String name, double val);

    public static native void obs_data_set_bool(obs_data_t data, String name, byte val);

    public static native void obs_data_set_default_string(obs_data_t data, String name, String val);

    public static native void obs_data_set_default_int(obs_data_t data, String name, long val);

    public static native void obs_data_set_default_bool(obs_data_t data, String name, byte val);

    public static native String obs_data_get_string(obs_data_t data, String name);

    public static native long obs_data_get_int(obs_data_t data, String name);

    public static native byte obs_data_get_bool(obs_data_t data, String name);

    // === obs-properties.h ===

    /** The page of settings that OBS shows. */
    public static final class obs_properties_t extends PointerType {}

    /** One entry of the page. */
    public static final class obs_property_t extends PointerType {}

    public static final int OBS_PATH_DIRECTORY = 2;
    public static final int OBS_TEXT_DEFAULT = 0;
    public static final int OBS_TEXT_MULTILINE = 2;
    public static final int OBS_TEXT_INFO = 3;
    public static final int OBS_TEXT_INFO_NORMAL = 0;
    public static final int OBS_TEXT_INFO_WARNING = 1;
    public static final int OBS_COMBO_TYPE_LIST = 2;
    public static final int OBS_COMBO_FORMAT_INT = 1;
    public static final int OBS_COMBO_FORMAT_STRING = 3;
    public static final int OBS_GROUP_NORMAL = 1;

    /** OBS UI thread. Nonzero rebuilds the page. */
    public interface obs_property_clicked_t extends Callback {
        byte invoke(Pointer props, Pointer property, Pointer data);
    }

    @CallerOwns("the dialog that asked for it")
    public static native obs_properties_t obs_properties_create();

    public static native obs_property_t obs_properties_add_bool(
            obs_properties_t props, String name, String description);

    public static native obs_property_t obs_properties_add_int(
            obs_properties_t props, String name, String description, int min, int max, int step);

    public static native obs_property_t obs_properties_add_int_slider(
            obs_properties_t props, String name, String description, int min, int max, int step);

    public static native obs_property_t obs_properties_add_text(
            obs_properties_t props, String name, String description, int type);

    public static native obs_property_t obs_properties_add_path(
            obs_properties_t props, String name, String description, int type, String filter, String default_path);

    public static native obs_property_t obs_properties_add_list(
            obs_properties_t props, String name, String description, int type, int format);

    public static native obs_property_t obs_properties_add_button(
            obs_properties_t props, String name, String text, obs_property_clicked_t callback);

    public static native obs_property_t obs_properties_add_group(
            obs_properties_t props, String name, String description, int type, obs_properties_t group);

    public static native long obs_property_list_add_int(obs_property_t p, String name, long val);

    public static native long obs_property_list_add_string(obs_property_t p, String name, String val);

    public static native void obs_property_set_long_description(obs_property_t p, String long_description);

    public static native void obs_property_int_set_suffix(obs_property_t p, String suffix);

    public static native void obs_property_text_set_info_type(obs_property_t p, int type);

    // === obs-hotkey.h ===

    public static final long OBS_INVALID_HOTKEY_ID = -1;

    /** OBS UI thread or the hotkey thread. */
    public interface obs_hotkey_func extends Callback {
        void invoke(Pointer data, long id, Pointer hotkey, byte pressed);
    }

    public static native long obs_hotkey_register_source(
            obs_source_t source, String name, String description, obs_hotkey_func func, Pointer data);

    public static native void obs_hotkey_unregister(long id);

    // === graphics/graphics.h ===

    /** A texture of OBS. */
    public static final class gs_texture_t extends PointerType {}

    /** A shader program of OBS. */
    public static final class gs_effect_t extends PointerType {}

    /** One parameter of an effect. */
    public static final class gs_eparam_t extends PointerType {}

    /** One way of drawing with an effect. */
    public static final class gs_technique_t extends PointerType {}

    public static final int GS_RGBA = 3;
    public static final int GS_RENDER_TARGET = 1 << 2;
    public static final int GS_FLIP_V = 1 << 1;
    public static final int GS_BLEND_ONE = 1;
    public static final int GS_BLEND_INVSRCALPHA = 5;

    /** Between {@link #obs_enter_graphics} and {@link #obs_leave_graphics}. */
    @CallerOwns("gs_texture_destroy")
    public static native gs_texture_t gs_texture_create(
            int width, int height, int color_format, int levels, Pointer data, int flags);

    public static native void gs_texture_destroy(gs_texture_t tex);

    /** With OpenGL: points to the texture's name, a {@code GLuint}. */
    public static native Pointer gs_texture_get_obj(gs_texture_t tex);

    /** Lent; lives as long as the effect. */
    public static native gs_eparam_t gs_effect_get_param_by_name(gs_effect_t effect, String name);

    /** Lent; lives as long as the effect. */
    public static native gs_technique_t gs_effect_get_technique(gs_effect_t effect, String name);

    public static native void gs_effect_set_texture(gs_eparam_t param, gs_texture_t val);

    public static native long gs_technique_begin(gs_technique_t technique);

    public static native void gs_technique_end(gs_technique_t technique);

    public static native byte gs_technique_begin_pass(gs_technique_t technique, long pass);

    public static native void gs_technique_end_pass(gs_technique_t technique);

    public static native void gs_draw_sprite(gs_texture_t tex, int flip, int width, int height);

    public static native byte gs_framebuffer_srgb_enabled();

    public static native void gs_enable_framebuffer_srgb(byte enable);

    public static native void gs_blend_state_push();

    public static native void gs_blend_state_pop();

    public static native void gs_blend_function(int src, int dest);

    // === callback/proc.h, callback/calldata.h ===

    /** A table of procedures that plugins offer each other. */
    public static final class proc_handler_t extends PointerType {}

    public static native byte proc_handler_call(proc_handler_t handler, String name, Pointer params);

    public static native byte calldata_get_data(Pointer data, String name, Pointer out, long size);

    public static native void calldata_set_data(Pointer data, String name, Pointer in, long new_size);
}
