package org.afterimage.cli;

import java.nio.file.Path;
import org.afterimage.codec.Aigc;
import org.afterimage.codec.Png;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sheet}: the frames of a video on one picture. */
@Command(name = "sheet", description = "Draws a contact sheet of a video: its frames with their times and captions.")
final class SheetCommand implements Runnable {
    @Parameters(paramLabel = "VIDEO", description = "A video file.")
    private Path video;

    @Option(names = "--out", paramLabel = "PNG", required = true, description = "Where to write the sheet.")
    private Path out;

    @Option(names = "--columns", defaultValue = "5", description = "Frames a row (${DEFAULT-VALUE}).")
    private int columns;

    @Option(names = "--rows", defaultValue = "6", description = "Rows (${DEFAULT-VALUE}).")
    private int rows;

    @Option(names = "--from", paramLabel = "SECONDS", defaultValue = "0", description = "First moment.")
    private double from;

    @Option(names = "--to", paramLabel = "SECONDS", defaultValue = "1e9", description = "Last moment.")
    private double to;

    @Override
    public void run() {
        Png.write(Folders.of(out), Sheet.of(video, from, to, columns, rows), Aigc.fresh());
    }
}
