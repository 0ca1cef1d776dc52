package org.afterimage.host;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.afterimage.libobs.Libobs;
import org.jspecify.annotations.Nullable;

/** Writes everything that is logged in this JVM into the log of OBS. Safe from any thread. */
final class ObsLog extends Handler {
    private final SimpleFormatter formatter = new SimpleFormatter();

    /** Takes the place of Java's own handlers. */
    static void install() {
        LogManager.getLogManager().reset();
        Logger.getLogger("").addHandler(new ObsLog());
    }

    @Override
    public void publish(@Nullable LogRecord entry) {
        if (entry != null && isLoggable(entry)) {
            for (String line : text(entry).split("\n", -1)) {
                Libobs.blog(level(entry.getLevel()), "%s", "[afterimage] " + line);
            }
        }
    }

    private String text(LogRecord entry) {
        Throwable thrown = entry.getThrown();
        if (thrown == null) {
            return formatter.formatMessage(entry);
        }
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return formatter.formatMessage(entry) + "\n" + trace.toString().stripTrailing();
    }

    private static int level(Level level) {
        if (level.intValue() >= Level.SEVERE.intValue()) {
            return Libobs.LOG_ERROR;
        }
        if (level.intValue() >= Level.WARNING.intValue()) {
            return Libobs.LOG_WARNING;
        }
        return level.intValue() >= Level.INFO.intValue() ? Libobs.LOG_INFO : Libobs.LOG_DEBUG;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
