package org.afterimage.cli;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.afterimage.codec.Caption;
import org.afterimage.codec.MediaReader;
import org.afterimage.media.Picture;

/** A contact sheet of a video: frames at even distances with their time and what is said. */
final class Sheet {
    private static final int CELL_WIDTH = 320;
    private static final int TEXT_HEIGHT = 44;
    private static final int GAP = 6;
    private static final Color PAPER = new Color(0x18181A);
    private static final Color INK = new Color(0xE8E8E8);

    private Sheet() {}

    private record Cell(double seconds, BufferedImage picture) {}

    /**
     * Draws the sheet.
     *
     * @param from first moment, seconds
     * @param to last moment, seconds; beyond the end is fine
     */
    static BufferedImage of(Path video, double from, double to, int columns, int rows) {
        try (MediaReader reader = MediaReader.open(video)) {
            List<Cell> cells = cells(reader, from, Math.min(to, seconds(reader)), columns * rows);
            if (cells.isEmpty()) {
                throw new IllegalArgumentException("there is no picture in " + video + " from " + from + " s on");
            }
            return draw(cells, reader.captions(), columns);
        }
    }

    private static double seconds(MediaReader reader) {
        double last = 0;
        try (MediaReader.Frames frames = reader.frames()) {
            while (frames.next()) {
                last = frames.seconds();
            }
        }
        return last;
    }

    private static List<Cell> cells(MediaReader reader, double from, double to, int count) {
        List<Cell> cells = new ArrayList<>();
        double step = count > 1 ? (to - from) / (count - 1) : Double.MAX_VALUE;
        try (MediaReader.Frames frames = reader.frames()) {
            while (cells.size() < count && frames.next()) {
                if (frames.seconds() >= from + cells.size() * step - 1e-6) {
                    cells.add(new Cell(frames.seconds(), small(frames.picture())));
                }
            }
        }
        return cells;
    }

    private static BufferedImage draw(List<Cell> cells, List<Caption> captions, int columns) {
        int cellHeight = cells.get(0).picture().getHeight() + TEXT_HEIGHT;
        int rows = (cells.size() + columns - 1) / columns;
        int width = columns * (CELL_WIDTH + GAP) + GAP;
        BufferedImage sheet = new BufferedImage(width, rows * (cellHeight + GAP) + GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(PAPER);
        g.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (int i = 0; i < cells.size(); i++) {
            int x = GAP + i % columns * (CELL_WIDTH + GAP);
            int y = GAP + i / columns * (cellHeight + GAP);
            g.drawImage(cells.get(i).picture(), x, y, null);
            write(g, cells.get(i), captions, x + 4, y + cellHeight - TEXT_HEIGHT + 14);
        }
        g.dispose();
        return sheet;
    }

    private static void write(Graphics2D g, Cell cell, List<Caption> captions, int x, int y) {
        g.setColor(INK);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        String[] said = captions.stream()
                .filter(c -> c.startSeconds() <= cell.seconds() && cell.seconds() < c.endSeconds())
                .map(Caption::text)
                .findFirst()
                .orElse("")
                .split("\n", 2);
        g.drawString(String.format(Locale.ROOT, "%.2f s  %s", cell.seconds(), said[0]), x, y);
        if (said.length > 1) {
            g.drawString(said[1], x, y + 16);
        }
    }

    private static BufferedImage small(Picture picture) {
        BufferedImage full = image(picture);
        int height = Math.max(1, picture.height() * CELL_WIDTH / picture.width());
        BufferedImage small = new BufferedImage(CELL_WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = small.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.drawImage(full, 0, 0, CELL_WIDTH, height, null);
        g.dispose();
        return small;
    }

    /** The same picture as the JDK knows it. */
    static BufferedImage image(Picture picture) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                image.setRGB(x, y, picture.argb(x, y));
            }
        }
        return image;
    }
}
