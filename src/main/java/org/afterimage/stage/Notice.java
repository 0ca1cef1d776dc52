package org.afterimage.stage;

import static org.lwjgl.opengl.GL33C.*;

import org.afterimage.media.Picture;

/** A small picture over the frame: the label, or the words of the opening card. Confined to the render thread. */
final class Notice implements AutoCloseable {
    private static final double CARD_HEIGHT = 0.93; // below the face

    private final int texture;
    private final Placement area;
    private Placement lastPart;
    private Placement seen;
    private final Shader shader = new Shader("screen", "notice");
    private final int opacityUniform;
    private final int vertices = glGenVertexArrays();

    private Notice(Picture picture, int left, int top, StageSettings settings) {
        this.texture = Textures.premultiplied(picture);
        this.area = new Placement(left, top, picture.width(), picture.height()).and(Placement.all(settings));
        this.lastPart = area;
        this.seen = area;
        shader.use().sampler("picture", 0);
        glUniform2i(shader.uniform("corner"), left, top);
        this.opacityUniform = shader.uniform("opacity");
    }

    /** The label in its corner. */
    static Notice label(StageSettings settings) {
        Label label = settings.label();
        int shortest = Math.min(settings.width(), settings.height());
        Picture picture = LabelPicture.of(label.text(), label.height() * shortest);
        int margin = Math.round(0.03f * shortest);
        boolean right = label.corner() == Label.Corner.TOP_RIGHT || label.corner() == Label.Corner.BOTTOM_RIGHT;
        boolean bottom = label.corner() == Label.Corner.BOTTOM_LEFT || label.corner() == Label.Corner.BOTTOM_RIGHT;
        int left = right ? settings.width() - margin - picture.width() : margin;
        int top = bottom ? settings.height() - margin - picture.height() : margin;
        return new Notice(picture, Math.max(0, left), Math.max(0, top), settings);
    }

    /** The words of the opening card, larger, centred. */
    static Notice card(StageSettings settings) {
        int shortest = Math.min(settings.width(), settings.height());
        Label.Text text = settings.label().text();
        Picture picture = LabelPicture.of(text, Math.max(settings.label().height(), 0.07) * shortest);
        int left = Math.max(0, (settings.width() - picture.width()) / 2);
        int top = (int) (CARD_HEIGHT * (settings.height() - picture.height()));
        return new Notice(picture, left, top, settings);
    }

    /** Draws what of it lies in {@code part}. */
    void draw(double opacity, Placement part) {
        if (!part.equals(lastPart)) {
            lastPart = part;
            seen = area.and(part);
        }
        if (seen.width() <= 0 || seen.height() <= 0) {
            return;
        }
        glEnable(GL_BLEND);
        glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
        seen.scissor();
        shader.use();
        glUniform1f(opacityUniform, (float) opacity);
        Textures.bind(0, texture);
        glBindVertexArray(vertices);
        glDrawArrays(GL_TRIANGLES, 0, 3);
        glDisable(GL_SCISSOR_TEST);
        glDisable(GL_BLEND);
    }

    @Override
    public void close() {
        glDeleteVertexArrays(vertices);
        glDeleteTextures(texture);
        shader.close();
    }
}
