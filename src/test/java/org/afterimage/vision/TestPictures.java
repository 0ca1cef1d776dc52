package org.afterimage.vision;

import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Writes the demo portrait in all the ways that families and cameras keep photos. */
public final class TestPictures {
    public static final Path PORTRAIT = Path.of("personas/grandfather/portraits/portrait.png");

    private TestPictures() {}

    public static BufferedImage portrait() throws IOException {
        return ImageIO.read(PORTRAIT.toFile());
    }

    public static BufferedImage drawn(BufferedImage image, int width, int height, int type, AffineTransform place) {
        BufferedImage out = new BufferedImage(width, height, type);
        Graphics2D g = out.createGraphics();
        g.setRenderingHint(
                java.awt.RenderingHints.KEY_INTERPOLATION, java.awt.RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(image, place, null);
        g.dispose();
        return out;
    }

    public static BufferedImage scaled(BufferedImage image, int size, int type) {
        return drawn(
                image,
                size,
                size,
                type,
                AffineTransform.getScaleInstance(size / (double) image.getWidth(), size / (double) image.getHeight()));
    }

    /** Turned clockwise by quarters. */
    public static BufferedImage turned(BufferedImage image, int quarters) {
        AffineTransform turn =
                AffineTransform.getQuadrantRotateInstance(quarters, image.getWidth() / 2.0, image.getHeight() / 2.0);
        return drawn(image, image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB, turn);
    }

    public static Path write(BufferedImage image, String format, Path file) throws IOException {
        if (!ImageIO.write(image, format, file.toFile())) {
            throw new IOException("no writer for " + format);
        }
        return file;
    }

    public static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }

    /** A JPEG with this EXIF orientation. */
    public static Path oriented(BufferedImage image, int orientation, Path file) throws IOException {
        byte[] exif = {
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        return Files.write(file, withSegment(jpeg(image), 0xe1, exif));
    }

    /** A JPEG whose numbers are linear light, with the profile that says so. */
    public static Path linear(BufferedImage image, Path file) throws IOException {
        byte[] icc = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] head = "ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1);
        byte[] data = new byte[head.length + icc.length];
        System.arraycopy(head, 0, data, 0, head.length);
        System.arraycopy(icc, 0, data, head.length, icc.length);
        return Files.write(file, withSegment(jpeg(image), 0xe2, data));
    }

    /** A CMYK JPEG as Photoshop writes it: four inverted channels and an Adobe mark. */
    public static Path cmyk(BufferedImage image, Path file) throws IOException {
        int w = image.getWidth();
        int h = image.getHeight();
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, w, h, 4, null);
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int rgb = image.getRGB(x, y);
                int max = Math.max(1, Math.max(rgb >> 16 & 255, Math.max(rgb >> 8 & 255, rgb & 255)));
                raster.setPixel(x, y, new int[] {
                    (rgb >> 16 & 255) * 255 / max, (rgb >> 8 & 255) * 255 / max, (rgb & 255) * 255 / max, max
                });
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        }
        byte[] adobe = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        return Files.write(file, withSegment(bytes.toByteArray(), 0xee, adobe));
    }

    /** 16 bits a channel. */
    public static Path deep(BufferedImage image, Path file) throws IOException {
        BufferedImage grey = drawn(
                image, image.getWidth(), image.getHeight(), BufferedImage.TYPE_USHORT_GRAY, new AffineTransform());
        return write(grey, "png", file);
    }

    /** Two frames; the portrait is the first. */
    public static Path animated(BufferedImage image, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            writer.writeToSequence(new IIOImage(image, null, null), null);
            writer.writeToSequence(
                    new IIOImage(new BufferedImage(image.getWidth(), image.getHeight(), image.getType()), null, null),
                    null);
            writer.endWriteSequence();
        }
        return file;
    }

    private static byte[] withSegment(byte[] jpeg, int marker, byte[] data) {
        byte[] out = new byte[jpeg.length + data.length + 4];
        out[0] = jpeg[0];
        out[1] = jpeg[1];
        out[2] = (byte) 0xff;
        out[3] = (byte) marker;
        out[4] = (byte) ((data.length + 2) >> 8);
        out[5] = (byte) (data.length + 2);
        System.arraycopy(data, 0, out, 6, data.length);
        System.arraycopy(jpeg, 2, out, 6 + data.length, jpeg.length - 2);
        return out;
    }
}
