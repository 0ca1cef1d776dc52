package org.afterimage.stage;

import static org.lwjgl.opengl.GL33C.*;

/**
 * Turns an RGBA canvas into the planes of I420 on the GPU and reads them; four bytes of a plane are one texel. BT.709,
 * limited range. Confined to the render thread.
 */
final class Planes implements AutoCloseable {
    private static final float SPAN_LUMA = 219f / 255; // ITU-R BT.709-6, item 4.6: 16 to 235
    private static final float SPAN_CHROMA = 224f / 255;
    private static final float[] LUMA = {0.2126f, 0.7152f, 0.0722f}; // ibid., item 3.2
    private static final float BLUE_RANGE = 1.8556f; // ibid., item 3.3: 2 (1 - 0.0722)
    private static final float RED_RANGE = 1.5748f; // ibid., 2 (1 - 0.2126)

    private final Canvas full;
    private final Canvas blue;
    private final Canvas red;
    private final Shader shader = new Shader("screen", "plane");
    private final int vertices = glGenVertexArrays();
    private final int row;
    private final int step;

    Planes(int width, int height) {
        if (width % 8 != 0) {
            throw new IllegalArgumentException("I420 needs a width that 8 divides: " + width);
        }
        full = Canvas.create(GL_RGBA8, width / 4, height);
        blue = Canvas.create(GL_RGBA8, width / 8, height / 2);
        red = Canvas.create(GL_RGBA8, width / 8, height / 2);
        row = shader.use().sampler("picture", 0).uniform("row");
        step = shader.uniform("step");
    }

    /**
     * Converts a part of a picture, and reads the whole Y, U and V into the bound pixel pack buffer from its start.
     *
     * @param part the rest is as it was when it was read last
     */
    void read(Canvas picture, Placement part) {
        glDisable(GL_BLEND);
        shader.use();
        Textures.bind(0, picture.texture());
        glBindVertexArray(vertices);
        int pixels = picture.width() * picture.height();
        glUniform1i(step, 1);
        glUniform4f(row, SPAN_LUMA * LUMA[0], SPAN_LUMA * LUMA[1], SPAN_LUMA * LUMA[2], 16f / 255);
        plane(full, 0, 0, part);
        glUniform1i(step, 2);
        float u = SPAN_CHROMA / BLUE_RANGE;
        glUniform4f(row, -u * LUMA[0], -u * LUMA[1], u * (1 - LUMA[2]), 128f / 255);
        plane(blue, pixels, 1, part);
        float v = SPAN_CHROMA / RED_RANGE;
        glUniform4f(row, v * (1 - LUMA[0]), -v * LUMA[1], -v * LUMA[2], 128f / 255);
        plane(red, pixels + pixels / 4, 1, part);
    }

    private static void plane(Canvas canvas, long offset, int halved, Placement part) {
        canvas.bind();
        int left = (part.left() >> halved) / 4;
        int top = part.top() >> halved;
        int right = ((part.left() + part.width() + 7) >> halved) / 4 + 1;
        int bottom = (part.top() + part.height() + 1) >> halved;
        glEnable(GL_SCISSOR_TEST);
        glScissor(left, top, right - left, bottom - top);
        glDrawArrays(GL_TRIANGLES, 0, 3);
        glDisable(GL_SCISSOR_TEST);
        glReadPixels(0, 0, canvas.width(), canvas.height(), GL_RGBA, GL_UNSIGNED_BYTE, offset);
    }

    @Override
    public void close() {
        glDeleteVertexArrays(vertices);
        shader.close();
        full.close();
        blue.close();
        red.close();
    }
}
