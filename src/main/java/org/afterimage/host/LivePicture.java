package org.afterimage.host;

import java.util.function.Consumer;
import org.afterimage.face.Likeness;
import org.afterimage.libobs.Libobs;
import org.afterimage.pipeline.RenderLoop;
import org.afterimage.stage.FrameRing;
import org.afterimage.stage.HostGl;
import org.afterimage.stage.StageException;
import org.afterimage.stage.StageSettings;
import org.jspecify.annotations.Nullable;

/** The moving picture of one source: OBS's textures, our render thread, and the ring between them. */
final class LivePicture implements AutoCloseable {
    private final StageSettings settings;
    private final Stopwatch stopwatch;
    private final Brush brush;
    private final HostTextures textures;
    private final RenderLoop loop;
    private volatile @Nullable FrameRing ring;

    /** Any thread but OBS's graphics thread; waits for the graphics of OBS. */
    LivePicture(Likeness likeness, Faces faces, StageSettings settings, Stopwatch stopwatch, Consumer<String> note) {
        this.settings = settings;
        this.stopwatch = stopwatch;
        loadEgl();
        HostGl host;
        Libobs.obs_enter_graphics();
        try {
            host = HostGl.current();
            brush = new Brush();
            textures = new HostTextures(settings.width(), settings.height());
        } finally {
            Libobs.obs_leave_graphics();
        }
        loop = RenderLoop.open(
                () -> new PortraitPainter(host, textures.names(), likeness, faces, settings, stopwatch, r -> ring = r),
                note);
    }

    /** Loads the library now, so that OBS's graphics are not kept waiting for it. */
    private static void loadEgl() {
        try {
            HostGl.current();
        } catch (StageException e) {
            // expected: OBS's context is not current outside its graphics
        }
    }

    int width() {
        return settings.width();
    }

    int height() {
        return settings.height();
    }

    /** Frames painted so far. */
    long frames() {
        return loop.frames();
    }

    /** OBS graphics thread. Asks for the face of a moment; never waits. */
    void request(long nanos) {
        loop.request(nanos);
    }

    /** OBS graphics thread. Draws the newest finished frame; never waits. */
    void draw() {
        FrameRing now = ring;
        if (now != null && now.newest() != 0) {
            brush.draw(textures.at(now.newestIndex()));
            now.drawn();
            stopwatch.drawn();
        }
    }

    /** When OBS draws it no more. Any thread but OBS's graphics thread. */
    @Override
    public void close() {
        loop.close();
        textures.close();
    }
}
