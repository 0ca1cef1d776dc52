package org.afterimage.codec;

/** A media file cannot be read or written; the message says which file, what is wrong and what to do. */
public final class CodecException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public CodecException(String message) {
        super(message);
    }

    public CodecException(String message, Throwable cause) {
        super(message, cause);
    }
}
