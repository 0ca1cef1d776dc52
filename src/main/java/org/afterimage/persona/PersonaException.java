package org.afterimage.persona;

/** A persona folder cannot be used; the message says which file, what is wrong and what to do. */
public final class PersonaException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public PersonaException(String message) {
        super(message);
    }

    public PersonaException(String message, Throwable cause) {
        super(message, cause);
    }
}
