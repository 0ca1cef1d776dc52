package org.afterimage.vision;

import java.util.ArrayList;
import java.util.List;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.dnn.Dnn;
import org.opencv.dnn.Net;

/**
 * The face mesh network: 192 pixels square in, 468 points out.
 *
 * @see <a href="https://arxiv.org/abs/1907.06724">Kartynnik et al. 2019</a>
 */
final class FaceMesh {
    private static final int SIZE = 192;
    private static final double REACH = 1.5;

    private final Net net = Networks.faceMesh();
    private final float[] points = new float[Landmarks.COUNT * 3];

    /** Points of the face in {@code region} of an RGB picture. */
    Landmarks fit(Mat rgb, Region region) {
        double confidence;
        try (Scope scope = new Scope()) {
            Mat crop = region.crop(rgb, SIZE, scope);
            Mat blob = scope.keep(Dnn.blobFromImage(
                    crop, 1 / 255.0, new Size(SIZE, SIZE), Scalar.all(0), false, false, CvType.CV_32F));
            net.setInput(blob);
            List<Mat> out = new ArrayList<>();
            net.forward(out, List.of("conv2d_21", "conv2d_31"));
            out.forEach(scope::keep);
            scope.keep(out.get(0).reshape(1, 1)).get(0, 0, points);
            confidence = 1 / (1 + Math.exp(-scope.keep(out.get(1).reshape(1, 1)).get(0, 0)[0]));
        }
        float[] xyz = new float[points.length];
        for (int i = 0; i < Landmarks.COUNT; i++) {
            double[] p = region.toPicture(points[3 * i], points[3 * i + 1], SIZE);
            xyz[3 * i] = (float) p[0];
            xyz[3 * i + 1] = (float) p[1];
            xyz[3 * i + 2] = (float) (points[3 * i + 2] * region.side() / SIZE);
        }
        return new Landmarks(xyz, confidence);
    }

    static Region around(Detection face) {
        return new Region(face.centerX(), face.centerY(), face.size() * REACH, face.roll());
    }

    /** As MediaPipe does when it tracks: the box of the points, along the line of the eyes, half as large again. */
    static Region around(Landmarks face) {
        double angle = Math.atan2(face.y(263) - face.y(33), face.x(263) - face.x(33));
        double c = Math.cos(angle);
        double s = Math.sin(angle);
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i = 0; i < Landmarks.COUNT; i++) {
            double u = c * face.x(i) + s * face.y(i);
            double v = -s * face.x(i) + c * face.y(i);
            left = Math.min(left, u);
            right = Math.max(right, u);
            top = Math.min(top, v);
            bottom = Math.max(bottom, v);
        }
        double u = (left + right) / 2;
        double v = (top + bottom) / 2;
        return new Region(c * u - s * v, s * u + c * v, Math.max(right - left, bottom - top) * REACH, angle);
    }
}
