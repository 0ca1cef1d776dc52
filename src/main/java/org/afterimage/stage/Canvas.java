package org.afterimage.stage;

import static org.lwjgl.opengl.GL33C.*;

/**
 * A framebuffer over one texture: what the stage draws into. The top row of the picture is row 0 of the texture.
 * Confined to the render thread.
 */
final class Canvas implements AutoCloseable {
    private final int framebuffer;
    private final int texture;
    private final boolean owned;
    private final int width;
    private final int height;
    private int setting;

    private Canvas(int texture, boolean owned, int width, int height) {
        this.texture = texture;
        this.owned = owned;
        this.width = width;
        this.height = height;
        this.framebuffer = glGenFramebuffers();
        glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
        glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, texture, 0);
        int status = glCheckFramebufferStatus(GL_FRAMEBUFFER);
        if (status != GL_FRAMEBUFFER_COMPLETE) {
            close();
            throw new StageException("texture " + texture + " (" + width + "x" + height
                    + ") cannot be drawn into: framebuffer status 0x" + Integer.toHexString(status)
                    + "; use a smaller size or an RGBA render target");
        }
    }

    /** Over somebody else's texture, which must outlive it. */
    static Canvas over(int texture, int width, int height) {
        return new Canvas(texture, false, width, height);
    }

    /** With a texture of its own, e.g. {@code GL_RGBA8}. */
    static Canvas create(int internalFormat, int width, int height) {
        return new Canvas(Textures.empty(internalFormat, width, height), true, width, height);
    }

    int texture() {
        return texture;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Makes it the target of drawing, with a viewport of its size. */
    void bind() {
        glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
        glViewport(0, 0, width, height);
    }

    /** Copies a part of a canvas of the same size into this one, which is bound afterwards. */
    void copy(Canvas from, Placement part) {
        bind();
        glBindFramebuffer(GL_READ_FRAMEBUFFER, from.framebuffer);
        int right = part.left() + part.width();
        int bottom = part.top() + part.height();
        glBlitFramebuffer(
                part.left(),
                part.top(),
                right,
                bottom,
                part.left(),
                part.top(),
                right,
                bottom,
                GL_COLOR_BUFFER_BIT,
                GL_NEAREST);
        glBindFramebuffer(GL_READ_FRAMEBUFFER, framebuffer);
    }

    /** The number of the {@link PortraitStage}'s setting that this canvas holds; 0 at first. */
    int setting() {
        return setting;
    }

    void setting(int number) {
        setting = number;
    }

    @Override
    public void close() {
        glDeleteFramebuffers(framebuffer);
        if (owned) {
            glDeleteTextures(texture);
        }
    }
}
