package org.afterimage.cli.obs;

/** OBS cannot be installed into, started or asked; the message says what is wrong and what to do. */
public final class ObsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ObsException(String message) {
        super(message);
    }

    public ObsException(String message, Throwable cause) {
        super(message, cause);
    }
}
