package org.afterimage.vision;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.dnn.Dnn;
import org.opencv.dnn.Net;
import org.opencv.imgproc.Imgproc;

/**
 * Where the person is, by MediaPipe's selfie segmentation: 256 pixels square in, the chance of "person" out. Looks at the
 * whole picture, and again at the head alone, where the edge matters most.
 */
final class PersonMask {
    private static final int SIZE = 256;
    /** Side of the look at the head, in face sizes, and the share of it that fades into the look at the whole. */
    private static final double HEAD = 2.6;

    private static final double FADE = 0.12;

    private final Net net = Networks.person();

    /** The chance of "person", 0 to 1 in 32 bits, as large as the picture. */
    Mat chance(Mat rgb, Landmarks face, Scope scope) {
        Mat chance = look(rgb, scope);
        Region around = FaceMesh.around(face, HEAD);
        Rect head = new Rect(
                (int) (around.x() - around.side() / 2),
                (int) (around.y() - around.side() * 0.55),
                (int) around.side(),
                (int) around.side());
        Rect inside = common(head, new Rect(0, 0, rgb.cols(), rgb.rows()));
        if (inside.area() < rgb.total() * 0.8) {
            Mat close = look(scope.keep(rgb.submat(inside)), scope);
            blend(close, fade(inside, rgb, scope), scope.keep(chance.submat(inside)), scope);
        }
        return chance;
    }

    /** The mean of a look and a look in the mirror. */
    private Mat look(Mat rgb, Scope scope) {
        Mat small = scope.mat();
        Imgproc.resize(rgb, small, new Size(SIZE, SIZE), 0, 0, Imgproc.INTER_AREA);
        Mat straight = infer(small, scope);
        Core.flip(small, small, 1);
        Mat mirror = infer(small, scope);
        Core.flip(mirror, mirror, 1);
        Core.addWeighted(straight, 0.5, mirror, 0.5, 0, straight);
        Mat large = scope.mat();
        Imgproc.resize(straight, large, rgb.size(), 0, 0, Imgproc.INTER_LINEAR);
        return large;
    }

    private Mat infer(Mat small, Scope scope) {
        Mat blob = scope.keep(
                Dnn.blobFromImage(small, 1 / 255.0, new Size(SIZE, SIZE), Scalar.all(0), false, false, CvType.CV_32F));
        net.setInput(blob);
        Mat out = scope.keep(net.forward());
        return scope.keep(scope.keep(out.reshape(1, SIZE)).clone());
    }

    private static Rect common(Rect a, Rect b) {
        int left = Math.max(a.x, b.x);
        int top = Math.max(a.y, b.y);
        int right = Math.min(a.x + a.width, b.x + b.width);
        int bottom = Math.min(a.y + a.height, b.y + b.height);
        return new Rect(left, top, right - left, bottom - top);
    }

    /** 1 in the middle, 0 at those edges of the part that are not edges of the picture. */
    private static Mat fade(Rect part, Mat whole, Scope scope) {
        Mat weight = scope.keep(new Mat(part.height, part.width, CvType.CV_32F));
        double reach = FADE * Math.max(part.width, part.height);
        float[] w = new float[part.width * part.height];
        for (int y = 0; y < part.height; y++) {
            double fy = Math.min(
                    part.y == 0 ? reach : y, part.y + part.height == whole.rows() ? reach : part.height - 1 - y);
            for (int x = 0; x < part.width; x++) {
                double fx = Math.min(
                        part.x == 0 ? reach : x, part.x + part.width == whole.cols() ? reach : part.width - 1 - x);
                w[y * part.width + x] = (float) Math.min(1, Math.min(fx, fy) / reach);
            }
        }
        weight.put(0, 0, w);
        return weight;
    }

    private static void blend(Mat close, Mat weight, Mat target, Scope scope) {
        Mat difference = scope.mat();
        Core.subtract(close, target, difference);
        Core.multiply(difference, weight, difference);
        Core.add(target, difference, target);
    }
}
