package org.afterimage.stage;

import static org.lwjgl.opengl.GL33C.*;

import org.afterimage.face.Layer;

/** One layer of the face on the GPU. Confined to the render thread. */
final class LayerPainter implements AutoCloseable {
    private static final int FLOAT = Float.BYTES;

    private final Layer layer;
    private final int texture;
    private final int vertexArray = glGenVertexArrays();
    private final int vertices = glGenBuffers();
    private final int indices = glGenBuffers();

    /** @param texture lent */
    LayerPainter(Layer layer, int texture) {
        this.layer = layer;
        this.texture = texture;
        glBindVertexArray(vertexArray);
        glBindBuffer(GL_ARRAY_BUFFER, vertices);
        glBufferData(GL_ARRAY_BUFFER, layer.vertices(), GL_STREAM_DRAW);
        glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, indices);
        glBufferData(GL_ELEMENT_ARRAY_BUFFER, layer.indices(), GL_STATIC_DRAW);
        for (int i = 0; i < 3; i++) {
            glEnableVertexAttribArray(i);
            glVertexAttribPointer(i, 2, GL_FLOAT, false, Layer.STRIDE * FLOAT, 2L * i * FLOAT);
        }
        glBindVertexArray(0);
    }

    /** Draws the layer as it is posed now; the shader is current. */
    void draw() {
        if (layer.visible()) {
            glBindVertexArray(vertexArray);
            glBindBuffer(GL_ARRAY_BUFFER, vertices);
            glBufferSubData(GL_ARRAY_BUFFER, 0, layer.vertices());
            Textures.bind(0, texture);
            glDrawElements(GL_TRIANGLES, layer.indices().limit(), GL_UNSIGNED_INT, 0);
        }
    }

    @Override
    public void close() {
        glDeleteVertexArrays(vertexArray);
        glDeleteBuffers(vertices);
        glDeleteBuffers(indices);
    }
}
