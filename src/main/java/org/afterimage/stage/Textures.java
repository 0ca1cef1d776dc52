package org.afterimage.stage;

import static org.lwjgl.opengl.GL33C.*;

import java.nio.ByteBuffer;
import org.afterimage.media.Picture;
import org.lwjgl.system.MemoryUtil;

/** Makes textures: bytes as they are (sRGB), clamped, linear filter, no mip levels. Confined to the render thread. */
final class Textures {
    private Textures() {}

    static int empty(int internalFormat, int width, int height) {
        return create(internalFormat, width, height, null);
    }

    /** Uploads a picture, row 0 first, with premultiplied alpha. */
    static int premultiplied(Picture picture) {
        ByteBuffer from = picture.rgba();
        ByteBuffer to = MemoryUtil.memAlloc(from.capacity()); // freed here, not whenever the collector comes by
        try {
            premultiply(from, to);
            return create(GL_RGBA8, picture.width(), picture.height(), to);
        } finally {
            MemoryUtil.memFree(to);
        }
    }

    private static void premultiply(ByteBuffer from, ByteBuffer to) {
        for (int i = 0; i < from.capacity(); i += 4) {
            int alpha = from.get(i + 3) & 255;
            for (int c = 0; c < 3; c++) {
                to.put(i + c, (byte) (((from.get(i + c) & 255) * alpha + 127) / 255));
            }
            to.put(i + 3, (byte) alpha);
        }
    }

    /** Adds the smaller levels to a texture. */
    static int mipmapped(int texture) {
        glBindTexture(GL_TEXTURE_2D, texture);
        glGenerateMipmap(GL_TEXTURE_2D);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR_MIPMAP_LINEAR);
        return texture;
    }

    static void bind(int unit, int texture) {
        glActiveTexture(GL_TEXTURE0 + unit);
        glBindTexture(GL_TEXTURE_2D, texture);
    }

    private static int create(
            int internalFormat, int width, int height, @org.jspecify.annotations.Nullable ByteBuffer rgba) {
        int limit = glGetInteger(GL_MAX_TEXTURE_SIZE);
        if (width > limit || height > limit) {
            throw new StageException("a picture of " + width + "x" + height + " is larger than this OpenGL can hold ("
                    + limit + "); use a smaller size");
        }
        int texture = glGenTextures();
        glBindTexture(GL_TEXTURE_2D, texture);
        boolean red = internalFormat == GL_R8;
        glTexImage2D(
                GL_TEXTURE_2D, 0, internalFormat, width, height, 0, red ? GL_RED : GL_RGBA, GL_UNSIGNED_BYTE, rgba);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
        return texture;
    }
}
