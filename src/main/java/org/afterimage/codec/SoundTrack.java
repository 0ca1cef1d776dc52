package org.afterimage.codec;

import java.util.Arrays;

/** Samples that grow at the end and may be placed at any time. */
final class SoundTrack {
    private float[] samples = new float[1 << 16];
    private int length;

    /** Leaves silence until {@code position}; cuts what is already there behind it. */
    void seek(int position) {
        room(position);
        if (position < length) {
            Arrays.fill(samples, position, length, 0);
        }
        length = position;
    }

    int length() {
        return length;
    }

    void add(java.nio.FloatBuffer block, int skip) {
        int count = Math.max(0, block.remaining() - skip);
        room(Math.addExact(length, count));
        block.position(block.position() + Math.min(skip, block.remaining()));
        block.get(samples, length, count);
        length += count;
    }

    float[] toArray() {
        return Arrays.copyOf(samples, length);
    }

    private void room(int wanted) {
        if (wanted > samples.length) {
            samples = Arrays.copyOf(
                    samples, Math.max(wanted, (int) Math.min(samples.length * 2L, Integer.MAX_VALUE - 8)));
        }
    }
}
