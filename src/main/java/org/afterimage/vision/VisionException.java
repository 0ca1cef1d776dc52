package org.afterimage.vision;

/** A picture cannot be used; the message says which file, what is wrong and what to do. */
public final class VisionException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public VisionException(String message) {
        super(message);
    }

    public VisionException(String message, Throwable cause) {
        super(message, cause);
    }
}
