package org.afterimage.stage;

import static org.lwjgl.opengl.GL33C.*;

import org.afterimage.media.Picture;

/** A picture laid into the frame once, so that drawing it is a copy. Confined to the render thread. */
final class Backdrop implements AutoCloseable {
    private final Canvas canvas;

    /** @param continued whether the frame is filled beyond the picture, or left transparent there */
    Backdrop(Picture picture, StageSettings settings, boolean continued) {
        canvas = Canvas.create(GL_RGBA8, settings.width(), settings.height());
        int texture = Textures.of(picture);
        glGenerateMipmap(GL_TEXTURE_2D);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR_MIPMAP_LINEAR);
        int vertices = glGenVertexArrays();
        Placement at = Placement.of(settings, picture.width(), picture.height());
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

    int texture() {
        return canvas.texture();
    }

    @Override
    public void close() {
        canvas.close();
    }
}
