package org.afterimage.vision;

import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.dnn.Dnn;
import org.opencv.dnn.Net;
import org.opencv.imgproc.Imgproc;

/** Cuts the person out with MediaPipe's selfie segmentation: 256 pixels square in, the chance of "person" out. */
final class PersonMask {
    private static final int SIZE = 256;

    private final Net net = Networks.person();

    /** The alpha of the person, 8 bits, as large as the picture. */
    Mat alpha(Mat rgb, Landmarks face, Scope scope) {
        Mat small = scope.mat();
        Imgproc.resize(rgb, small, new Size(SIZE, SIZE), 0, 0, Imgproc.INTER_AREA);
        Mat blob = scope.keep(
                Dnn.blobFromImage(small, 1 / 255.0, new Size(SIZE, SIZE), Scalar.all(0), false, false, CvType.CV_32F));
        net.setInput(blob);
        Mat chance = scope.keep(scope.keep(net.forward()).reshape(1, SIZE));
        Mat large = scope.mat();
        Imgproc.resize(chance, large, rgb.size(), 0, 0, Imgproc.INTER_CUBIC);
        Mat alpha = scope.mat();
        large.convertTo(alpha, CvType.CV_8U, 255);
        return alpha;
    }
}
