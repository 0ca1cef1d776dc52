package org.afterimage.host;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import org.afterimage.libobs.Libobs;
import org.afterimage.libobs.Libobs.gs_texture_t;
import org.afterimage.libobs.Libobs.obs_source_t;
import org.afterimage.media.Audio;

/** One portrait in OBS. Safe from any thread; {@link #draw} is for the graphics thread. */
final class PortraitSource {
    private final Border border;
    private final obs_source_t source;
    private volatile Settings settings;
    private final Brush brush;
    private final gs_texture_t texture;

    PortraitSource(Border border, obs_source_t source, Settings settings) {
        this.border = border;
        this.source = source;
        this.settings = settings;
        Libobs.obs_enter_graphics();
        try {
            brush = new Brush();
            Memory pixels = new Memory(640 * 360 * 4);
            for (int i = 0; i < 640 * 360; i++) {
                pixels.setInt(4L * i, 0xff2060c0);
            }
            Memory levels = new Memory(Native.POINTER_SIZE);
            levels.setPointer(0, pixels);
            texture = Libobs.gs_texture_create(640, 360, Libobs.GS_RGBA, 1, levels, 0);
        } finally {
            Libobs.obs_leave_graphics();
        }
    }

    obs_source_t handle() {
        return source;
    }

    int width() {
        return 640;
    }

    int height() {
        return 360;
    }

    void update(Settings next) {
        settings = next;
    }

    void activate(boolean active) {}

    void show(boolean showing) {}

    void draw() {
        brush.draw(texture);
    }

    void ask(String text) {
        beep(440);
    }

    void say(String text) {
        beep(660);
    }

    void stop() {}

    private void beep(double hertz) {
        SoundOut out = new SoundOut(source);
        long start = Libobs.os_gettime_ns();
        float[] block = new float[Audio.RATE_HZ / 10];
        for (int b = 0; b < 10; b++) {
            for (int i = 0; i < block.length; i++) {
                block[i] = 0.3f * (float) Math.sin(2 * Math.PI * hertz * (b * block.length + i) / Audio.RATE_HZ);
            }
            out.play(block, block.length, start + b * 100_000_000L);
        }
    }

    String statusLine() {
        return "";
    }

    void close() {
        Libobs.obs_enter_graphics();
        try {
            Libobs.gs_texture_destroy(texture);
        } finally {
            Libobs.obs_leave_graphics();
        }
    }
}
