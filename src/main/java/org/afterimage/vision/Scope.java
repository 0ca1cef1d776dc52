package org.afterimage.vision;

import java.util.ArrayDeque;
import java.util.Deque;
import org.opencv.core.Mat;

/** Releases the native memory of the matrices that were made in it. Confined to the thread that made it. */
final class Scope implements AutoCloseable {
    private final Deque<Mat> mats = new ArrayDeque<>();

    Mat mat() {
        return keep(new Mat());
    }

    <T extends Mat> T keep(T mat) {
        mats.push(mat);
        return mat;
    }

    @Override
    public void close() {
        while (!mats.isEmpty()) {
            mats.pop().release();
        }
    }
}
