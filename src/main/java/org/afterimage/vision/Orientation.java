package org.afterimage.vision;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.opencv.core.Core;
import org.opencv.core.Mat;

/**
 * How a camera says that a picture must be turned: tag 0x0112 of EXIF.
 *
 * @param value 1 upright, 2 mirrored, 3 upside down, 4 upside down and mirrored, 5 to 8 a quarter turned
 */
record Orientation(int value) {
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    /**
     * @param exif a TIFF header and its first directory; may be empty
     * @param file the whole file, searched when {@code exif} is empty: a JPEG's APP1, or a TIFF itself
     */
    static Orientation of(byte[] exif, byte[] file) {
        try {
            if (exif.length > 8) {
                return new Orientation(read(ByteBuffer.wrap(exif)));
            }
            int app1 = jpegExif(file);
            return new Orientation(
                    app1 > 0
                            ? read(ByteBuffer.wrap(file, app1, file.length - app1)
                                    .slice())
                            : 1);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return new Orientation(1);
        }
    }

    Mat upright(Mat mat, Scope scope) {
        Mat out = scope.mat();
        switch (value) {
            case 2 -> Core.flip(mat, out, 1);
            case 3 -> Core.rotate(mat, out, Core.ROTATE_180);
            case 4 -> Core.flip(mat, out, 0);
            case 5 -> Core.transpose(mat, out);
            case 6 -> Core.rotate(mat, out, Core.ROTATE_90_CLOCKWISE);
            case 7 -> {
                Core.transpose(mat, out);
                Core.rotate(out, out, Core.ROTATE_180);
            }
            case 8 -> Core.rotate(mat, out, Core.ROTATE_90_COUNTERCLOCKWISE);
            default -> mat.copyTo(out);
        }
        return out;
    }

    private static int read(ByteBuffer tiff) {
        if (tiff.get(0) == 'E' && tiff.get(1) == 'x') { // some writers keep the "Exif\0\0" of JPEG
            tiff = tiff.position(6).slice();
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + ENTRY * i;
            if ((tiff.getShort(entry) & 0xffff) == TAG) {
                return tiff.getShort(entry + 8);
            }
        }
        return 1;
    }

    /** Where the TIFF header of a JPEG's EXIF begins, 0 without. */
    private static int jpegExif(byte[] file) {
        if (file.length < 4 || (file[0] & 255) != 0xff || (file[1] & 255) != 0xd8) {
            return 0;
        }
        int at = 2;
        while (at + 10 < file.length && (file[at] & 255) == 0xff && (file[at + 1] & 255) != 0xda) {
            int length = ((file[at + 2] & 255) << 8) | (file[at + 3] & 255);
            if ((file[at + 1] & 255) == 0xe1 && file[at + 4] == 'E' && file[at + 5] == 'x') {
                return at + 10;
            }
            at += 2 + length;
        }
        return 0;
    }
}
