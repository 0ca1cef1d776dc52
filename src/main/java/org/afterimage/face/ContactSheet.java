package org.afterimage.face;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.afterimage.codec.Aigc;
import org.afterimage.codec.CodecException;
import org.afterimage.codec.Png;
import org.afterimage.media.Picture;

/** Shows at one glance how well a portrait was measured: what {@code prepare} leaves for the family to look at. */
public final class ContactSheet {
    /**
     * One picture of the sheet.
     *
     * @param label a few words below it
     * @param picture any size
     */
    public record Sample(String label, Picture picture) {}

    private static final int COLUMNS = 3;
    private static final int CELL = 480;
    private static final int LABEL = 28;

    private ContactSheet() {}

    /**
     * Writes the sheet as PNG.
     *
     * @param more shown after what was measured, e.g. the face blinking and speaking
     * @throws FaceException if the file cannot be written
     */
    public static void write(Likeness likeness, List<Sample> more, Path file) {
        List<Sample> samples = new ArrayList<>(SheetPictures.of(likeness));
        samples.addAll(more);
        BufferedImage sheet = sheet(samples);
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path whole = Files.createTempFile(folder, ".new-", ".png");
            Png.write(whole, sheet, Aigc.fresh());
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | CodecException e) {
            throw new FaceException(
                    file + " cannot be written: " + e.getMessage() + "; check its permissions and the free space", e);
        }
    }

    private static BufferedImage sheet(List<Sample> samples) {
        int rows = (samples.size() + COLUMNS - 1) / COLUMNS;
        BufferedImage sheet = new BufferedImage(COLUMNS * CELL, rows * (CELL + LABEL), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        for (int i = 0; i < samples.size(); i++) {
            draw(g, samples.get(i), i % COLUMNS * CELL, i / COLUMNS * (CELL + LABEL));
        }
        g.dispose();
        return sheet;
    }

    private static void draw(Graphics2D g, Sample sample, int x, int y) {
        BufferedImage image = SheetPictures.image(sample.picture());
        double scale = (CELL - 4.0) / Math.max(image.getWidth(), image.getHeight());
        int w = (int) (image.getWidth() * scale);
        int h = (int) (image.getHeight() * scale);
        g.drawImage(image, x + (CELL - w) / 2, y + (CELL - h) / 2, w, h, null);
        g.setColor(Color.WHITE);
        try {
            g.drawString(sample.label(), x + 8, y + CELL + LABEL - 9);
        } catch (RuntimeException | InternalError e) {
            System.getLogger(ContactSheet.class.getName())
                    .log(System.Logger.Level.DEBUG, "no fonts on this machine: the contact sheet has no words", e);
        }
    }
}
