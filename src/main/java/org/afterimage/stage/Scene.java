package org.afterimage.stage;

import static org.lwjgl.opengl.GL33C.*;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.afterimage.expression.FacePose;
import org.afterimage.face.Layer;
import org.afterimage.face.Puppet;
import org.afterimage.media.Owned;
import org.afterimage.media.Picture;

/** A puppet on the GPU, in the size of the stage. Confined to the render thread. */
final class Scene implements AutoCloseable {
    private final Owned owned = new Owned();
    private final Puppet puppet;
    private final Placement at;
    private final Placement seen;
    private final Shader shader;
    private final LayerPainter[] painters;
    private final IdentityHashMap<Picture, Integer> textures = new IdentityHashMap<>();

    Scene(Puppet puppet, StageSettings settings) {
        this.puppet = puppet;
        this.at = Placement.of(settings, puppet.photo().width(), puppet.photo().height());
        this.seen = at.and(Placement.all(settings));
        this.shader = owned.add(new Shader("layer", "layer"));
        List<LayerPainter> made = new ArrayList<>();
        for (Layer layer : puppet.layers()) {
            int texture = textures.computeIfAbsent(layer.texture(), picture -> texture(picture, layer.photo()));
            made.add(owned.add(new LayerPainter(layer, texture)));
        }
        painters = made.toArray(LayerPainter[]::new);
        shader.use().sampler("picture", 0);
        float scaleX = 2f * at.width() / puppet.photo().width() / settings.width();
        float scaleY = 2f * at.height() / puppet.photo().height() / settings.height();
        shader.vec4(
                "clipFromPhoto",
                scaleX,
                scaleY,
                2f * at.left() / settings.width() - 1,
                2f * at.top() / settings.height() - 1);
    }

    private int texture(Picture picture, boolean photo) {
        if (photo) {
            return owned.add(Resampled.of(picture, at.width(), at.height())).texture();
        }
        int texture = Textures.mipmapped(Textures.premultiplied(picture));
        owned.add(() -> glDeleteTextures(texture));
        return texture;
    }

    /** The part of the frame where anything moves: the portrait. */
    Placement moving() {
        return seen;
    }

    /** Poses the puppet and draws it over what the bound canvas holds. */
    void draw(FacePose pose) {
        puppet.pose(pose);
        glEnable(GL_BLEND);
        glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
        seen.scissor();
        shader.use();
        for (LayerPainter painter : painters) {
            painter.draw();
        }
        glDisable(GL_SCISSOR_TEST);
        glDisable(GL_BLEND);
    }

    @Override
    public void close() {
        owned.close();
    }
}
