package org.afterimage.vision;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;

/** Reads a very large picture reduced, so that it never lies whole in memory. */
final class HugePicture {
    private static final long HUGE_PIXELS = 40_000_000;

    private HugePicture() {}

    static boolean isHuge(byte[] bytes) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageReader reader = reader(in);
            return reader != null && (long) reader.getWidth(0) * reader.getHeight(0) > HUGE_PIXELS;
        } catch (IOException | RuntimeException e) {
            return false; // the decoder will say what is wrong
        }
    }

    /** BGR or BGRA, 8 bits, still somewhat larger than {@code maxSide}. Not turned upright. */
    static Mat read(Path file, byte[] bytes, int maxSide, Scope scope) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageReader reader = reader(in);
            if (reader == null) {
                throw new IOException("no reader");
            }
            int shrink = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * maxSide));
            if (reader.getFormatName().equalsIgnoreCase("jpeg")) {
                return jpeg(bytes, shrink, scope);
            }
            ImageReadParam every = reader.getDefaultReadParam();
            every.setSourceSubsampling(shrink, shrink, shrink / 2, shrink / 2);
            return mat(reader.read(0, every), scope);
        } catch (IOException | RuntimeException e) {
            throw new VisionException(
                    file + " is very large and cannot be read reduced (" + e.getMessage()
                            + "); save it smaller, e.g. 3000 pixels wide",
                    e);
        }
    }

    /** The JPEG decoder itself shrinks by 2, 4 or 8. */
    private static Mat jpeg(byte[] bytes, int shrink, Scope scope) {
        int flag = shrink >= 8
                ? Imgcodecs.IMREAD_REDUCED_COLOR_8
                : shrink >= 4 ? Imgcodecs.IMREAD_REDUCED_COLOR_4 : Imgcodecs.IMREAD_REDUCED_COLOR_2;
        Mat buffer = scope.keep(new MatOfByte(bytes));
        Mat decoded = scope.keep(Imgcodecs.imdecode(buffer, flag | Imgcodecs.IMREAD_IGNORE_ORIENTATION));
        if (decoded.empty()) {
            throw new IllegalArgumentException("the JPEG is damaged");
        }
        return decoded;
    }

    private static @Nullable ImageReader reader(ImageInputStream in) {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            return null;
        }
        ImageReader reader = readers.next();
        reader.setInput(in, false, true);
        return reader;
    }

    private static Mat mat(BufferedImage image, Scope scope) {
        int width = image.getWidth();
        if (image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY
                && !image.getColorModel().hasAlpha()) {
            return grey(image, scope); // Java takes grey for linear light; files do not mean that
        }
        Mat mat = scope.keep(new Mat(image.getHeight(), width, CvType.CV_8UC4));
        int[] argb = new int[width];
        byte[] bgra = new byte[width * 4];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, argb, 0, width);
            for (int x = 0; x < width; x++) {
                bgra[4 * x] = (byte) argb[x];
                bgra[4 * x + 1] = (byte) (argb[x] >> 8);
                bgra[4 * x + 2] = (byte) (argb[x] >> 16);
                bgra[4 * x + 3] = (byte) (argb[x] >>> 24);
            }
            mat.put(y, 0, bgra);
        }
        return mat;
    }

    private static Mat grey(BufferedImage image, Scope scope) {
        int width = image.getWidth();
        int spare = image.getSampleModel().getSampleSize(0) - 8;
        Mat mat = scope.keep(new Mat(image.getHeight(), width, CvType.CV_8UC1));
        int[] samples = new int[width];
        byte[] row = new byte[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRaster().getSamples(0, y, width, 1, 0, samples);
            for (int x = 0; x < width; x++) {
                row[x] = (byte) (spare >= 0 ? samples[x] >> spare : samples[x] * 255 / ((1 << (spare + 8)) - 1));
            }
            mat.put(y, 0, row);
        }
        return mat;
    }
}
