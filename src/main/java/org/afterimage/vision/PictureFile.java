package org.afterimage.vision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.afterimage.media.Picture;
import org.jspecify.annotations.Nullable;
import org.opencv.core.Core;
import org.opencv.core.CvException;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;

/** Reads a picture file: any depth and colours, upright, in sRGB, not larger than wanted. */
final class PictureFile {
    private static final String AGAIN = "; save it again as JPEG or PNG";

    private PictureFile() {}

    static Picture read(Path file, int maxSide) {
        byte[] bytes = bytes(file);
        refuse(file, bytes);
        try (Scope scope = new Scope()) {
            Mat whole = HugePicture.isHuge(bytes) ? HugePicture.read(file, bytes, maxSide, scope) : null;
            List<Mat> metadata = new ArrayList<>();
            Mat decoded = whole != null ? whole : decode(file, bytes, metadata, scope);
            metadata.forEach(scope::keep);
            byte[] exif = metadata.isEmpty() ? new byte[0] : Pixels.bytes(metadata.get(0));
            byte[] profile = metadata.size() < 2 ? new byte[0] : Pixels.bytes(metadata.get(1));
            Mat eight = eightBits(decoded, scope);
            Mat upright = Orientation.of(exif, bytes).upright(reduced(eight, maxSide, scope), scope);
            Picture picture = Pixels.picture(rgb(upright, scope));
            ColourProfile.toSrgb(picture, profile);
            return picture;
        }
    }

    private static byte[] bytes(Path file) {
        if (Files.isDirectory(file)) {
            throw new VisionException(file + " is a folder, not a picture; name a picture file");
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException | OutOfMemoryError e) {
            throw new VisionException(file + " cannot be read; check that it exists and that you may read it", e);
        }
    }

    /** Says early, and better than a decoder could, what is wrong. */
    private static void refuse(Path file, byte[] bytes) {
        if (bytes.length == 0) {
            throw new VisionException(file + " is empty; copy the picture again");
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 32), StandardCharsets.ISO_8859_1);
        if (head.startsWith("ftyp", 4) && !head.substring(8).contains("avif")) {
            throw new VisionException(file + " is a HEIC picture of a phone, which cannot be read here" + AGAIN);
        }
        if (cutShort(head, bytes)) {
            throw new VisionException(
                    file + " is cut short: the end of the picture is missing; copy it again from where it came");
        }
    }

    private static boolean cutShort(String head, byte[] bytes) {
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return !contains(bytes, 0xff, 0xd9);
        }
        return head.startsWith("\u0089PNG") && !contains(bytes, 'I', 'E', 'N', 'D');
    }

    /** Whether the mark is in the last half of the file: some cameras write more behind the picture. */
    private static boolean contains(byte[] bytes, int... mark) {
        for (int at = bytes.length - mark.length; at >= bytes.length / 2; at--) {
            int same = 0;
            while (same < mark.length && (bytes[at + same] & 255) == mark[same]) {
                same++;
            }
            if (same == mark.length) {
                return true;
            }
        }
        return false;
    }

    private static Mat decode(Path file, byte[] bytes, List<Mat> metadata, Scope scope) {
        Mat buffer = scope.keep(new MatOfByte(bytes));
        MatOfInt types = scope.keep(new MatOfInt());
        List<Mat> found = new ArrayList<>();
        Mat decoded;
        try {
            decoded = scope.keep(Imgcodecs.imdecodeWithMetadata(buffer, types, found, Imgcodecs.IMREAD_UNCHANGED));
        } catch (CvException e) {
            throw damaged(file, e);
        }
        if (decoded.empty()) {
            throw damaged(file, null);
        }
        metadata.add(metadata(types, found, Imgcodecs.IMAGE_METADATA_EXIF));
        metadata.add(metadata(types, found, Imgcodecs.IMAGE_METADATA_ICCP));
        return decoded;
    }

    private static Mat metadata(MatOfInt types, List<Mat> found, int type) {
        int[] all = types.empty() ? new int[0] : types.toArray();
        for (int i = 0; i < all.length; i++) {
            if (all[i] == type) {
                return found.get(i);
            }
        }
        return new Mat(0, 0, CvType.CV_8U);
    }

    private static VisionException damaged(Path file, @Nullable Exception cause) {
        String message = file + " is not a picture that can be read, or it is damaged" + AGAIN;
        return cause == null ? new VisionException(message) : new VisionException(message, cause);
    }

    private static Mat eightBits(Mat decoded, Scope scope) {
        double scale =
                switch (decoded.depth()) {
                    case CvType.CV_8U -> 1;
                    case CvType.CV_16U -> 1 / 257.0;
                    default -> 255;
                };
        if (scale == 1) {
            return decoded;
        }
        Mat eight = scope.mat();
        decoded.convertTo(eight, CvType.CV_8U, scale);
        return eight;
    }

    private static Mat reduced(Mat mat, int maxSide, Scope scope) {
        double shrink = maxSide / (double) Math.max(mat.cols(), mat.rows());
        if (shrink >= 1) {
            return mat;
        }
        Mat small = scope.mat();
        Size size =
                new Size(Math.max(1, Math.round(mat.cols() * shrink)), Math.max(1, Math.round(mat.rows() * shrink)));
        Imgproc.resize(mat, small, size, 0, 0, Imgproc.INTER_AREA);
        return small;
    }

    private static Mat rgb(Mat mat, Scope scope) {
        Mat rgb = scope.mat();
        switch (mat.channels()) {
            case 1 -> Imgproc.cvtColor(mat, rgb, Imgproc.COLOR_GRAY2RGB);
            case 2 -> {
                List<Mat> planes = new ArrayList<>();
                Core.split(mat, planes);
                planes.forEach(scope::keep);
                Core.merge(List.of(planes.get(0), planes.get(0), planes.get(0), planes.get(1)), rgb);
            }
            case 4 -> Imgproc.cvtColor(mat, rgb, Imgproc.COLOR_BGRA2RGBA);
            default -> Imgproc.cvtColor(mat, rgb, Imgproc.COLOR_BGR2RGB);
        }
        return rgb;
    }
}
