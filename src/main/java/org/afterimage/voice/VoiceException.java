package org.afterimage.voice;

/** A sentence cannot be spoken; the message says why and what to do. */
public final class VoiceException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public VoiceException(String message) {
        super(message);
    }

    public VoiceException(String message, Throwable cause) {
        super(message, cause);
    }
}
