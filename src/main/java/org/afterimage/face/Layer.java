package org.afterimage.face;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import org.afterimage.media.Picture;

/**
 * Textured triangles of the posed face, to be drawn over what lies below. The puppet writes {@link #vertices()} when it
 * is posed; the stage reads them. Confined to the render thread.
 */
public final class Layer {
    /** Floats a vertex: x, y in pixels of the photo; u, v from the upper left, 0 to 1; light, a factor; alpha. */
    public static final int STRIDE = 6;

    private final Picture texture;
    private final boolean photo;
    private final FloatBuffer vertices;
    private final IntBuffer indices;
    private boolean visible = true;

    /** @param photo whether the texture has the photo's geometry, so that it may be resampled to the size shown */
    Layer(Picture texture, boolean photo, int vertexCount, int[] triangles) {
        this.texture = texture;
        this.photo = photo;
        this.vertices = ByteBuffer.allocateDirect(vertexCount * STRIDE * Float.BYTES)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
        this.indices = ByteBuffer.allocateDirect(triangles.length * Integer.BYTES)
                .order(ByteOrder.nativeOrder())
                .asIntBuffer()
                .put(triangles)
                .flip();
    }

    /** Straight alpha. */
    public Picture texture() {
        return texture;
    }

    public boolean photo() {
        return photo;
    }

    /** {@link #STRIDE} floats a vertex, position 0, limit at the end. */
    public FloatBuffer vertices() {
        return vertices;
    }

    /** Three a triangle. */
    public IntBuffer indices() {
        return indices;
    }

    /** Whether there is anything to draw now. */
    public boolean visible() {
        return visible;
    }

    void show(boolean visible) {
        this.visible = visible;
    }

    /** Moves a vertex and leaves the rest of it as it was. */
    void move(int vertex, float x, float y) {
        int i = vertex * STRIDE;
        vertices.put(i, x).put(i + 1, y);
    }

    void put(int vertex, float x, float y, float u, float v, float light, float alpha) {
        int i = vertex * STRIDE;
        vertices.put(i, x)
                .put(i + 1, y)
                .put(i + 2, u)
                .put(i + 3, v)
                .put(i + 4, light)
                .put(i + 5, alpha);
    }
}
