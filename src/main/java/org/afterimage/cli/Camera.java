package org.afterimage.cli;

import java.nio.ByteBuffer;
import org.afterimage.expression.FacePose;

/** Draws the frames of a recording as opaque RGBA, a few in flight. Confined to the thread that opened it. */
interface Camera extends AutoCloseable {
    /** How many frames may be drawn before one must be taken. */
    int depth();

    /**
     * Begins to draw a face.
     *
     * @param seconds since the start of the recording
     */
    void draw(FacePose pose, double seconds);

    /** The oldest frame not yet taken: a direct buffer that is good until the next call. */
    ByteBuffer take();

    @Override
    void close();
}
