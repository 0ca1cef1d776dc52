package org.afterimage.host;

import java.util.function.Consumer;
import org.afterimage.expression.FacePose;
import org.afterimage.face.Likeness;
import org.afterimage.face.Puppet;
import org.afterimage.libobs.Libobs;
import org.afterimage.media.Owned;
import org.afterimage.pipeline.RenderLoop;
import org.afterimage.stage.FrameRing;
import org.afterimage.stage.GlContext;
import org.afterimage.stage.HostGl;
import org.afterimage.stage.Stage;
import org.afterimage.stage.StageSettings;
import org.jspecify.annotations.Nullable;

/** Paints a portrait into the textures of OBS. Confined to the render thread. */
final class PortraitPainter implements RenderLoop.Painter {
    private final Owned owned = new Owned();
    private final Faces faces;
    private final Stopwatch stopwatch;
    private final Consumer<@Nullable FrameRing> shown;
    private final FacePose pose = new FacePose();
    private final GlContext gl;
    private final boolean alone;
    private final Stage stage;
    private final FrameRing ring;

    /**
     * @param names of the three textures
     * @param shown is given the ring, and null before the ring is closed
     */
    PortraitPainter(
            HostGl host,
            int[] names,
            Likeness likeness,
            Faces faces,
            StageSettings settings,
            Stopwatch stopwatch,
            Consumer<@Nullable FrameRing> shown) {
        this.faces = faces;
        this.stopwatch = stopwatch;
        this.shown = shown;
        try {
            gl = owned.add(GlContext.sharing(host));
            alone = gl.software();
            stage = owned.add(Stage.open(gl, settings));
            stage.show(Puppet.of(likeness));
            ring = owned.add(new FrameRing(gl, names, settings.width(), settings.height()));
        } catch (RuntimeException | LinkageError e) {
            owned.close();
            throw e;
        }
        shown.accept(ring);
    }

    @Override
    public void paint(long nanos) {
        faces.at(nanos, pose);
        if (alone) {
            renderAlone();
        } else {
            stage.render(pose, ring);
        }
        stopwatch.painted(pose);
    }

    /** Holds the graphics of OBS meanwhile: a software driver crashes when two threads draw at once. */
    private void renderAlone() {
        Libobs.obs_enter_graphics(); // makes OBS's context current here
        try {
            gl.makeCurrent();
            stage.render(pose, ring);
        } finally {
            Libobs.obs_leave_graphics();
            gl.makeCurrent();
        }
    }

    @Override
    public void close() {
        shown.accept(null);
        owned.close();
    }
}
