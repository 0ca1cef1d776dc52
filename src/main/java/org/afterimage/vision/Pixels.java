package org.afterimage.vision;

import java.nio.ByteBuffer;
import org.afterimage.media.Picture;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;

/** Moves pixels between {@link Picture}s and OpenCV's matrices. */
final class Pixels {
    private Pixels() {}

    /** RGBA, sharing the picture's memory: valid while the picture is. */
    static Mat rgba(Picture picture, Scope scope) {
        return scope.keep(new Mat(picture.height(), picture.width(), CvType.CV_8UC4, picture.rgba()));
    }

    /** RGB without alpha, a copy. */
    static Mat rgb(Picture picture, Scope scope) {
        Mat rgb = scope.mat();
        Imgproc.cvtColor(rgba(picture, scope), rgb, Imgproc.COLOR_RGBA2RGB);
        return rgb;
    }

    /** A copy of an RGB or RGBA matrix of 8 bits. */
    static Picture picture(Mat mat) {
        Picture picture = new Picture(mat.cols(), mat.rows());
        try (Scope scope = new Scope()) {
            Mat target = rgba(picture, scope);
            if (mat.channels() == 4) {
                mat.copyTo(target);
            } else {
                Imgproc.cvtColor(mat, target, Imgproc.COLOR_RGB2RGBA);
            }
        }
        return picture;
    }

    /** RGB and an alpha of the same size, both of 8 bits. */
    static Picture picture(Mat rgb, Mat alpha) {
        Picture picture = picture(rgb);
        byte[] a = bytes(alpha);
        ByteBuffer target = picture.rgba();
        for (int i = 0; i < a.length; i++) {
            target.put(4 * i + 3, a[i]);
        }
        return picture;
    }

    static byte[] bytes(Mat mat) {
        byte[] bytes = new byte[(int) mat.total() * mat.channels()];
        mat.get(0, 0, bytes);
        return bytes;
    }

    static float[] floats(Mat mat) {
        float[] floats = new float[(int) mat.total() * mat.channels()];
        mat.get(0, 0, floats);
        return floats;
    }
}
