package org.afterimage.stage;

import static org.lwjgl.opengl.GL33C.*;

import java.nio.ByteBuffer;
import org.afterimage.expression.FacePose;
import org.afterimage.face.Puppet;
import org.afterimage.media.Picture;
import org.jspecify.annotations.Nullable;

/** The stage over OpenGL 3.3. */
final class PortraitStage implements Stage {
    private final GlContext gl;
    private final StageSettings settings;
    private final Placement whole;
    private @Nullable Canvas backdrop;
    private @Nullable Scene scene;
    private final @Nullable Notice label;
    private final @Nullable Notice card;
    private double cardOpacity;
    private int setting = 1; // counts what changes outside of the moving part
    private boolean closed;

    PortraitStage(GlContext gl, StageSettings settings) {
        gl.check();
        this.gl = gl;
        this.settings = settings;
        this.whole = Placement.all(settings);
        boolean labelled = settings.label().text() != Label.Text.NONE;
        this.label = labelled ? Notice.label(settings) : null;
        this.card = labelled ? Notice.card(settings) : null;
    }

    @Override
    public StageSettings settings() {
        return settings;
    }

    @Override
    public void show(Picture photo) {
        check();
        replace(Resampled.frame(settings, photo, photo), null);
    }

    @Override
    public void show(Puppet puppet) {
        check();
        Canvas behind = settings.transparent() ? null : Resampled.frame(settings, puppet.background(), puppet.photo());
        replace(behind, new Scene(puppet, settings));
    }

    @Override
    public void card(double opacity) {
        double wanted = Math.min(1, Math.max(0, opacity));
        setting += wanted == cardOpacity ? 0 : 1;
        cardOpacity = wanted;
    }

    @Override
    public void render(FacePose pose, FrameRing ring) {
        draw(pose, ring.back());
        ring.publish();
    }

    @Override
    public FrameReader reader(PixelLayout layout) {
        check();
        return new FrameReader(this, layout);
    }

    @Override
    public Picture picture(FacePose pose) {
        try (FrameReader reader = reader(PixelLayout.RGBA)) {
            reader.render(pose);
            Picture picture = new Picture(settings.width(), settings.height());
            straighten(reader.take(), picture.rgba());
            return picture;
        }
    }

    /**
     * Draws one frame.
     *
     * @return the part of the canvas that was drawn; the rest is as it was
     */
    Placement draw(FacePose pose, Canvas canvas) {
        check();
        Placement part = scene == null || canvas.setting() != setting ? whole : scene.moving();
        canvas.setting(setting);
        if (backdrop == null) {
            canvas.bind();
            glClearColor(0, 0, 0, settings.transparent() ? 0 : 1);
            part.scissor();
            glClear(GL_COLOR_BUFFER_BIT);
            glDisable(GL_SCISSOR_TEST);
        } else {
            canvas.copy(backdrop, part);
        }
        if (scene != null) {
            scene.draw(pose);
        }
        if (card != null && cardOpacity > 0) {
            card.draw(cardOpacity, part);
        }
        if (label != null && cardOpacity < 1) {
            label.draw(1 - cardOpacity, part);
        }
        return part;
    }

    @Override
    public void close() {
        if (!closed) {
            gl.check();
            closed = true;
            replace(null, null);
            if (label != null && card != null) {
                label.close();
                card.close();
            }
        }
    }

    private void check() {
        gl.check();
        if (closed) {
            throw new IllegalStateException("this stage is closed");
        }
    }

    private void replace(@Nullable Canvas nextBackdrop, @Nullable Scene nextScene) {
        if (backdrop != null) {
            backdrop.close();
        }
        if (scene != null) {
            scene.close();
        }
        setting++;
        backdrop = nextBackdrop;
        scene = nextScene;
    }

    private static void straighten(ByteBuffer premultiplied, ByteBuffer straight) {
        for (int i = 0; i < straight.capacity(); i += 4) {
            int alpha = premultiplied.get(i + 3) & 255;
            for (int c = 0; c < 3; c++) {
                int value = premultiplied.get(i + c) & 255;
                straight.put(i + c, (byte) (alpha == 0 ? 0 : Math.min(255, (value * 255 + alpha / 2) / alpha)));
            }
            straight.put(i + 3, (byte) alpha);
        }
    }
}
