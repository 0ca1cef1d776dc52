package org.afterimage.cli;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What libraries would write to the terminal unasked. */
final class Noise {
    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger OURS = Logger.getLogger("org.afterimage");

    private Noise() {}

    static void quieten(boolean verbose) {
        Logger root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        OURS.setLevel(verbose ? Level.FINE : Level.WARNING);
        for (Handler handler : root.getHandlers()) {
            handler.setFormatter(new OneLine());
            handler.setLevel(verbose ? Level.FINE : Level.WARNING);
        }
    }

    private static final class OneLine extends java.util.logging.Formatter {
        @Override
        public String format(java.util.logging.LogRecord record) {
            return "afterimage: " + formatMessage(record) + System.lineSeparator();
        }
    }
}
