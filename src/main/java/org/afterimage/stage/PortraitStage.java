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
    private final Shader copy;
    private final int vertices;
    private @Nullable Canvas backdrop;
    private @Nullable Scene scene;
    private final @Nullable Notice label;
    private final @Nullable Notice card;
    private double cardOpacity;
    private boolean closed;

    PortraitStage(GlContext gl, StageSettings settings) {
        gl.check();
        this.gl = gl;
        this.settings = settings;
        this.copy = new Shader("screen", "copy");
        this.vertices = glGenVertexArrays();
        copy.use().sampler("picture", 0);
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
        cardOpacity = Math.min(1, Math.max(0, opacity));
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

    /** Draws one frame. */
    void draw(FacePose pose, Canvas canvas) {
        check();
        canvas.bind();
        if (backdrop == null) {
            glClearColor(0, 0, 0, settings.transparent() ? 0 : 1);
            glClear(GL_COLOR_BUFFER_BIT);
        } else {
            glDisable(GL_BLEND);
            copy.use();
            Textures.bind(0, backdrop.texture());
            glBindVertexArray(vertices);
            glDrawArrays(GL_TRIANGLES, 0, 3);
        }
        if (scene != null) {
            scene.draw(pose);
        }
        if (card != null && cardOpacity > 0) {
            card.draw(cardOpacity);
        }
        if (label != null && cardOpacity < 1) {
            label.draw(1 - cardOpacity);
        }
    }

    @Override
    public void close() {
        if (!closed) {
            gl.check();
            closed = true;
            replace(null, null);
            copy.close();
            if (label != null && card != null) {
                label.close();
                card.close();
            }
            glDeleteVertexArrays(vertices);
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
