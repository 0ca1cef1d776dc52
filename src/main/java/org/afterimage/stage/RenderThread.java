package org.afterimage.stage;

/** The thread that owns the GL context. Every GL object checks in before it touches GL. */
final class RenderThread {
    private final Thread thread = Thread.currentThread();

    void check() {
        if (Thread.currentThread() != thread) {
            throw new IllegalStateException("render thread only: called on "
                    + Thread.currentThread().getName() + ", belongs to " + thread.getName());
        }
    }
}
