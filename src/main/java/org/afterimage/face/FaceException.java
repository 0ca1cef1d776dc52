package org.afterimage.face;

/** A portrait cannot be used or moved; the message says which file, what is wrong and what to do. */
public final class FaceException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public FaceException(String message) {
        super(message);
    }

    public FaceException(String message, Throwable cause) {
        super(message, cause);
    }
}
