package org.afterimage.papers;

/** A paper cannot be read; the message says which file, what is wrong and what to do. */
public final class PapersException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public PapersException(String message) {
        super(message);
    }

    public PapersException(String message, Throwable cause) {
        super(message, cause);
    }
}
