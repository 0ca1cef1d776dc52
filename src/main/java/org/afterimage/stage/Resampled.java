package org.afterimage.stage;

import static org.lwjgl.opengl.GL33C.*;

import org.afterimage.media.Picture;

/** Pictures filtered once to the size in which they are shown, so that drawing them is cheap and sharp. Render thread. */
final class Resampled {
    private Resampled() {}

    /** A picture in another size, premultiplied. */
    static Canvas of(Picture picture, int width, int height) {
        Canvas canvas = Canvas.create(GL_RGBA8, width, height);
        paint(canvas, picture, new Placement(0, 0, width, height), false);
        return canvas;
    }

    /**
     * A frame with {@code inside} at its place and, around it, a soft continuation of {@code around}, unless it is to stay
     * transparent there.
     */
    static Canvas frame(StageSettings settings, Picture inside, Picture around) {
        Canvas canvas = Canvas.create(GL_RGBA8, settings.width(), settings.height());
        Placement at = Placement.of(settings, inside.width(), inside.height());
        paint(canvas, around, at, !settings.transparent());
        if (inside != around) {
            at.and(Placement.all(settings)).scissor();
            paint(canvas, inside, at, false);
            glDisable(GL_SCISSOR_TEST);
        }
        return canvas;
    }

    private static void paint(Canvas canvas, Picture picture, Placement at, boolean continued) {
        int texture = Textures.mipmapped(Textures.premultiplied(picture));
        int vertices = glGenVertexArrays();
        try (Shader shader = new Shader("screen", "backdrop")) {
            canvas.bind();
            glDisable(GL_BLEND);
            shader.use().sampler("picture", 0).vec4("portrait", at.left(), at.top(), at.width(), at.height());
            glUniform1f(shader.uniform("continued"), continued ? 1 : 0);
            Textures.bind(0, texture);
            glBindVertexArray(vertices);
            glDrawArrays(GL_TRIANGLES, 0, 3);
        } finally {
            glDeleteVertexArrays(vertices);
            glDeleteTextures(texture);
        }
    }
}
