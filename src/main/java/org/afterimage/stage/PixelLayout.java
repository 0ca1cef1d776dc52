package org.afterimage.stage;

/** How a {@link FrameReader} lays out pixels. */
public enum PixelLayout {
    /** 4 bytes a pixel, sRGB, premultiplied alpha, rows from top to bottom. */
    RGBA,
    /**
     * Planes Y, U, V, without padding, the latter two at half size; BT.709, limited range; rows from top to bottom. The width must be a
     * multiple of 8.
     */
    I420;

    /** Bytes of one picture of even size. */
    public int bytes(int width, int height) {
        return this == RGBA ? width * height * 4 : width * height / 2 * 3;
    }
}
