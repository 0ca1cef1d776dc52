package org.afterimage.stage;

/** The stage cannot be set up; the message says what is missing and what to do. */
public final class StageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StageException(String message) {
        super(message);
    }

    public StageException(String message, Throwable cause) {
        super(message, cause);
    }
}
