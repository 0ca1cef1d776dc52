package org.afterimage.archive;

/** The archive cannot be built or read; the message says which folder, what is wrong and what to do. */
public final class ArchiveException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ArchiveException(String message) {
        super(message);
    }

    public ArchiveException(String message, Throwable cause) {
        super(message, cause);
    }
}
