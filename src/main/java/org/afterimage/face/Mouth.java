package org.afterimage.face;

/**
 * The mouth of the photo at rest.
 *
 * @param opening gap between the lips over the distance of the outer eye corners; below 0.02 closed
 * @param teeth whether teeth can be seen
 */
public record Mouth(double opening, boolean teeth) {
    private static final double CLOSED = 0.03;

    public boolean closed() {
        return opening < CLOSED;
    }
}
