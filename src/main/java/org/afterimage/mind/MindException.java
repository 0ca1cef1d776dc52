package org.afterimage.mind;

/** The archive cannot be built or read; the message says which folder, what is wrong and what to do. */
public final class MindException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public MindException(String message, Throwable cause) {
        super(message, cause);
    }
}
