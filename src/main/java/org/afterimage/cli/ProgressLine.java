package org.afterimage.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.afterimage.media.Progress;
import picocli.CommandLine;

/** A progress bar on one line of a terminal; in a log, one line a step. Close it to end the line. */
final class ProgressLine implements Progress, AutoCloseable {
    private static final int WIDTH = 30;
    private static final long BETWEEN_NANOS = 100_000_000;

    private final PrintWriter err;
    private final boolean terminal;
    private String step = "";
    private long shown;
    private boolean open;

    ProgressLine(PrintWriter err) {
        this(err, CommandLine.Help.Ansi.AUTO.enabled());
    }

    ProgressLine(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public void at(double fraction, String now) {
        if (terminal) {
            bar(Math.max(0, Math.min(1, fraction)), now);
        } else if (!now.equals(step)) {
            err.println(now + " ...");
            err.flush();
        }
        step = now;
    }

    private void bar(double fraction, String now) {
        long time = System.nanoTime();
        if (open && fraction < 1 && time - shown < BETWEEN_NANOS) {
            return;
        }
        shown = time;
        open = true;
        int full = (int) Math.round(fraction * WIDTH);
        err.print(String.format(
                Locale.ROOT,
                "\r\u001b[K[%s%s] %3.0f %% %s",
                "=".repeat(full),
                " ".repeat(WIDTH - full),
                fraction * 100,
                now));
        err.flush();
    }

    @Override
    public void close() {
        if (open) {
            err.println();
            err.flush();
            open = false;
        }
    }
}
