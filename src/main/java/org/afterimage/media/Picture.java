package org.afterimage.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A picture in memory: RGBA, 8 bits a channel, sRGB, straight (not premultiplied) alpha, rows from top to bottom without
 * padding, in a direct buffer. Whoever made it may write until it is handed on; afterwards nobody may.
 */
public final class Picture {
    private final int width;
    private final int height;
    private final ByteBuffer rgba;

    /** A transparent black picture. */
    public Picture(int width, int height) {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("picture must have a size: " + width + "x" + height);
        }
        this.width = width;
        this.height = height;
        this.rgba = ByteBuffer.allocateDirect(Math.multiplyExact(Math.multiplyExact(width, height), 4))
                .order(ByteOrder.nativeOrder());
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The pixels themselves, position 0, limit {@code width * height * 4}; use absolute access. */
    public ByteBuffer rgba() {
        return rgba;
    }

    /** One pixel as {@code 0xAARRGGBB}, the layout of {@code java.awt.image.BufferedImage.TYPE_INT_ARGB}. */
    public int argb(int x, int y) {
        int i = (y * width + x) * 4;
        return ((rgba.get(i + 3) & 255) << 24)
                | ((rgba.get(i) & 255) << 16)
                | ((rgba.get(i + 1) & 255) << 8)
                | (rgba.get(i + 2) & 255);
    }

    /** Sets one pixel from {@code 0xAARRGGBB}. */
    public void setArgb(int x, int y, int argb) {
        int i = (y * width + x) * 4;
        rgba.put(i, (byte) (argb >> 16))
                .put(i + 1, (byte) (argb >> 8))
                .put(i + 2, (byte) argb)
                .put(i + 3, (byte) (argb >>> 24));
    }
}
