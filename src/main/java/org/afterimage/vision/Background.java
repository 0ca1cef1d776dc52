package org.afterimage.vision;

import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.opencv.photo.Photo;

/** Paints over the person. */
final class Background {
    private static final double WORK_SIDE = 256;

    private Background() {}

    static Mat fill(Mat rgb, Mat person, Scope scope) {
        Mat alpha = scope.mat();
        Core.extractChannel(person, alpha, 3);
        Mat hole = scope.mat();
        Imgproc.threshold(alpha, hole, 8, 255, Imgproc.THRESH_BINARY);
        double shrink = WORK_SIDE / Math.max(rgb.cols(), rgb.rows());
        Mat small = scope.mat();
        Imgproc.resize(rgb, small, new Size(), shrink, shrink, Imgproc.INTER_AREA);
        Mat smallHole = scope.mat();
        Imgproc.resize(hole, smallHole, small.size(), 0, 0, Imgproc.INTER_AREA);
        Imgproc.threshold(smallHole, smallHole, 1, 255, Imgproc.THRESH_BINARY);
        Imgproc.dilate(
                smallHole, smallHole, scope.keep(Imgproc.getStructuringElement(Imgproc.MORPH_ELLIPSE, new Size(7, 7))));
        Mat filled = scope.mat();
        Photo.inpaint(small, smallHole, filled, 3, Photo.INPAINT_TELEA);
        Mat large = scope.mat();
        Imgproc.resize(filled, large, rgb.size(), 0, 0, Imgproc.INTER_CUBIC);
        Mat out = scope.mat();
        rgb.copyTo(out);
        Mat wide = scope.mat();
        Imgproc.resize(smallHole, wide, rgb.size(), 0, 0, Imgproc.INTER_LINEAR);
        Imgproc.threshold(wide, wide, 1, 255, Imgproc.THRESH_BINARY);
        large.copyTo(out, wide);
        return out;
    }
}
