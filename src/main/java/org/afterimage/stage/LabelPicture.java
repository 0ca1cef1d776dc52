package org.afterimage.stage;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import org.afterimage.media.Picture;

/** Writes the label once, white on a dark shade that is readable over anything. */
final class LabelPicture {
    private static final System.Logger LOG = System.getLogger(LabelPicture.class.getName());
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
    private static final float SHADE = 0.42f;
    private static final double MARGIN = 0.35; // around the words, of the character height

    private LabelPicture() {}

    /**
     * The words of a label, or the English ones if no font on this machine can write the others.
     *
     * @param characterHeight least height of a capital letter, pixels
     */
    static Picture of(Label.Text text, double characterHeight) {
        String words = text.words();
        Font font = LabelFont.of(words);
        if (font.canDisplayUpTo(words) >= 0) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "no Chinese font found, the label is English; install fonts-wqy-microhei");
            words = Label.Text.ENGLISH.words();
        }
        return write(words, font, characterHeight);
    }

    private static Picture write(String words, Font unit, double characterHeight) {
        Rectangle2D capital =
                unit.deriveFont(100f).createGlyphVector(MEASURE, "A").getVisualBounds();
        Font font = unit.deriveFont((float) (characterHeight * 1.02 * 100 / capital.getHeight()));
        Rectangle2D ink = font.createGlyphVector(MEASURE, words).getVisualBounds();
        double margin = MARGIN * characterHeight;
        int width = (int) Math.ceil(ink.getWidth() + 2.6 * margin);
        int height = (int) Math.ceil(ink.getHeight() + 2 * margin);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(new Color(0, 0, 0, SHADE));
        g.fill(new RoundRectangle2D.Double(0, 0, width, height, 1.2 * margin, 1.2 * margin));
        g.setColor(new Color(1, 1, 1, 0.96f));
        g.setFont(font);
        g.drawString(words, (float) (1.3 * margin - ink.getX()), (float) (margin - ink.getY()));
        g.dispose();
        return picture(image);
    }

    private static Picture picture(BufferedImage image) {
        Picture picture = new Picture(image.getWidth(), image.getHeight());
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                picture.setArgb(x, y, image.getRGB(x, y));
            }
        }
        return picture;
    }
}
