package org.afterimage.host;

import com.sun.jna.Callback;
import com.sun.jna.Pointer;
import java.util.function.Consumer;
import org.afterimage.libobs.Libobs;
import org.afterimage.libobs.Libobs.obs_data_t;
import org.afterimage.libobs.Libobs.obs_source_t;
import org.afterimage.libobs.obs_source_info;
import org.afterimage.libobs.obs_source_info.Slot;
import org.jspecify.annotations.Nullable;

/** The source type {@code afterimage_portrait}: C's callbacks on one side, {@link PortraitSource} on the other. */
final class SourceType {
    static final String ID = "afterimage_portrait";
    static final String NAME = "Afterimage portrait / 逝者影像";
    private static final int FLAGS = Libobs.OBS_SOURCE_VIDEO | Libobs.OBS_SOURCE_AUDIO | Libobs.OBS_SOURCE_CUSTOM_DRAW;

    private final Border border;
    private final Sources sources;
    private final Turns turns = new Turns();
    private final obs_source_info info;
    private final Pointer name;
    private final PropertiesPage page;

    SourceType(Border border, Sources sources) {
        this.border = border;
        this.sources = sources;
        this.info = new obs_source_info(ID, Libobs.OBS_SOURCE_TYPE_INPUT, FLAGS, Libobs.OBS_ICON_TYPE_MEDIA);
        this.name = info.text(NAME);
        this.page = new PropertiesPage(border, sources);
        set(Slot.get_name, (obs_source_info.Name) typeData -> name);
        set(Slot.create, (obs_source_info.Create) this::create);
        set(Slot.destroy, (obs_source_info.Plain) this::destroy);
        set(Slot.get_width, (obs_source_info.Size) this::width);
        set(Slot.get_height, (obs_source_info.Size) this::height);
        set(Slot.get_defaults, (obs_source_info.Plain) this::defaults);
        set(Slot.get_properties, (obs_source_info.Properties) page::build);
        set(Slot.update, (obs_source_info.With) this::update);
        set(Slot.show, plain("show", source -> source.show(true)));
        set(Slot.hide, plain("hide", source -> source.show(false)));
        set(Slot.video_tick, (obs_source_info.Tick) this::videoTick);
        set(Slot.video_render, (obs_source_info.With) this::videoRender);
    }

    /** OBS main thread, in {@code obs_module_load}. */
    void register() {
        info.register();
    }

    obs_source_info info() {
        return info;
    }

    private void set(Slot slot, Callback callback) {
        info.set(slot, callback);
    }

    private obs_source_info.Plain plain(String what, Consumer<PortraitSource> body) {
        return data -> border.run(what, () -> {
            PortraitSource source = sources.find(data);
            if (source != null) {
                body.accept(source);
            }
        });
    }

    /** OBS UI thread, or whoever creates the source. Null tells OBS that there is no source. */
    private @Nullable Pointer create(Pointer settings, Pointer source) {
        return border.pointer(
                "creating a source",
                () -> sources.add(new PortraitSource(
                        border,
                        turns,
                        typed(new obs_source_t(), source),
                        Settings.read(typed(new obs_data_t(), settings)))));
    }

    /** OBS destruction thread. */
    private void destroy(Pointer data) {
        border.run("destroying a source", () -> sources.close(data));
    }

    /** Any thread. */
    private int width(Pointer data) {
        PortraitSource source = sources.find(data);
        return source == null ? 0 : source.width();
    }

    /** Any thread. */
    private int height(Pointer data) {
        PortraitSource source = sources.find(data);
        return source == null ? 0 : source.height();
    }

    /** OBS UI thread; gets the settings, not the data. */
    private void defaults(Pointer settings) {
        border.run("defaults", () -> Settings.writeDefaults(typed(new obs_data_t(), settings)));
    }

    /** Any thread. */
    private void update(Pointer data, Pointer settings) {
        border.run("new settings", () -> {
            PortraitSource source = sources.find(data);
            if (source != null) {
                source.update(Settings.read(typed(new obs_data_t(), settings)));
            }
        });
    }

    /** OBS graphics thread, once a frame, hidden or not. */
    private void videoTick(Pointer data, float seconds) {
        try {
            PortraitSource source = sources.find(data);
            if (source != null) {
                source.tick();
            }
        } catch (Throwable e) {
            border.tell("video tick", e);
        }
    }

    /** OBS graphics thread. Draws the newest finished frame; never waits. */
    private void videoRender(Pointer data, @Nullable Pointer effect) {
        try {
            PortraitSource source = sources.find(data);
            if (source != null) {
                source.draw();
            }
        } catch (Throwable e) {
            border.tell("drawing", e);
        }
    }

    static <T extends com.sun.jna.PointerType> T typed(T handle, Pointer pointer) {
        handle.setPointer(pointer);
        return handle;
    }
}
