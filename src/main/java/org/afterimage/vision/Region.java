package org.afterimage.vision;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * A turned square of a picture.
 *
 * @param x its middle
 * @param y its middle
 * @param side its side
 * @param angle turn in radians, positive clockwise in the picture
 */
record Region(double x, double y, double side, double angle) {
    /** From a pixel of the square, drawn {@code size} pixels wide, to a pixel of the picture. */
    double[] toPicture(double u, double v, double size) {
        double scale = side / size;
        double du = (u - size / 2) * scale;
        double dv = (v - size / 2) * scale;
        double c = Math.cos(angle);
        double s = Math.sin(angle);
        return new double[] {x + c * du - s * dv, y + s * du + c * dv};
    }

    /** The square drawn upright; what lies outside the picture is black. */
    Mat crop(Mat picture, int size, Scope scope) {
        double[] o = toPicture(0, 0, size);
        double[] u = toPicture(1, 0, size);
        double[] v = toPicture(0, 1, size);
        Mat pictureFromCrop = scope.keep(new Mat(2, 3, CvType.CV_64F));
        // pixel centres lie at half coordinates: shift by a half on both sides
        double a = u[0] - o[0];
        double b = v[0] - o[0];
        double d = u[1] - o[1];
        double e = v[1] - o[1];
        double tx = o[0] + (a + b) / 2 - 0.5;
        double ty = o[1] + (d + e) / 2 - 0.5;
        pictureFromCrop.put(0, 0, a, b, tx, d, e, ty);
        Mat source = picture;
        if (side > 2 * size) { // bilinear sampling alone would alias
            double shrink = size * 1.5 / side;
            source = scope.mat();
            Imgproc.resize(picture, source, new Size(), shrink, shrink, Imgproc.INTER_AREA);
            double sx = source.cols() / (double) picture.cols();
            double sy = source.rows() / (double) picture.rows();
            pictureFromCrop.put(0, 0, a * sx, b * sx, (tx + 0.5) * sx - 0.5, d * sy, e * sy, (ty + 0.5) * sy - 0.5);
        }
        Mat out = scope.mat();
        Imgproc.warpAffine(
                source,
                out,
                pictureFromCrop,
                new Size(size, size),
                Imgproc.INTER_LINEAR | Imgproc.WARP_INVERSE_MAP,
                Core.BORDER_CONSTANT,
                Scalar.all(0));
        return out;
    }
}
