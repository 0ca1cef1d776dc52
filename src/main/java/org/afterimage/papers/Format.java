package org.afterimage.papers;

import java.io.IOException;

/** One kind of file that families have. Stateless; safe from any thread. */
interface Format {
    /** For people: {@code "WhatsApp export"}. */
    String name();

    /** The subfolder in which such a file belongs: {@code "letters"}, {@code "chats"} or {@code "recordings"}. */
    String home();

    /** How surely a file is of this format, 0 to 1, by its name and beginning; the surest format reads it. */
    double recognises(Head head);

    /**
     * Reads a file in constant memory and hands its parts on in order.
     *
     * @throws IOException if the file cannot be read; what was handed on before stays
     * @throws PapersException if it is not what it seemed to be
     */
    void read(Intake intake) throws IOException;
}
