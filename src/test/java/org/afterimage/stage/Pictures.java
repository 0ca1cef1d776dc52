package org.afterimage.stage;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.afterimage.media.Picture;

/** Reads, writes and compares pictures in tests. */
public final class Pictures {
    private Pictures() {}

    public static Picture read(Path file) {
        try {
            BufferedImage image = ImageIO.read(file.toFile());
            Picture picture = new Picture(image.getWidth(), image.getHeight());
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    picture.setArgb(x, y, image.getRGB(x, y));
                }
            }
            return picture;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void write(Picture picture, Path file) {
        try {
            ImageIO.write(image(picture), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static BufferedImage image(Picture picture) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                image.setRGB(x, y, picture.argb(x, y));
            }
        }
        return image;
    }

    /** Peak signal to noise over the colour channels, in dB; infinite for equal pictures. */
    public static double psnr(Picture a, Picture b) {
        double sum = 0;
        int n = a.width() * a.height();
        for (int i = 0; i < n * 4; i++) {
            if (i % 4 != 3) {
                double d = (a.rgba().get(i) & 255) - (b.rgba().get(i) & 255);
                sum += d * d;
            }
        }
        return 10 * Math.log10(255 * 255 / (sum / (3.0 * n)));
    }
}
