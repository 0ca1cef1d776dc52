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
 * The face mesh network with attention to lips and eyes: 192 pixels square in, 468 points and two irises out.
 *
 * @see <a href="https://arxiv.org/abs/2006.10962">Grishchenko et al. 2020, Attention Mesh</a>
 */
final class FaceMesh {
    /** How much larger than the face the square is that the network likes best. */
    static final double REACH = 1.5;

    private static final int SIZE = 192;
    // numbers of tensors in the model
    private static final int INPUT = 0;
    private static final int FEATURES = 35;
    private static final int MESH = 186;
    private static final int CONFIDENCE = 710;
    private static final int LIPS_CROP = 199;
    private static final int RIGHT_CROP = 200;
    private static final int LEFT_CROP = 201;

    private final Net trunk;
    private final MeshPart lips;
    private final MeshPart rightEye;
    private final MeshPart leftEye;

    FaceMesh() {
        byte[] model = Networks.attention();
        trunk = Networks.net(Tflite.part(model, INPUT, FEATURES, MESH, CONFIDENCE));
        lips = new MeshPart(
                Networks.net(Tflite.part(model, LIPS_CROP, 684)), List.of("conv_lips"), MeshPart.LIPS, 61, 291);
        // the model calls left what lies left in the picture: the person's own right
        rightEye = new MeshPart(
                Networks.net(Tflite.part(model, RIGHT_CROP, 687, 690)),
                List.of("conv_left_eye", "conv_left_iris"),
                MeshPart.RIGHT_EYE,
                33,
                133);
        leftEye = new MeshPart(
                Networks.net(Tflite.part(model, LEFT_CROP, 693, 696)),
                List.of("conv_right_eye", "conv_right_iris"),
                MeshPart.LEFT_EYE,
                362,
                263);
    }

    /** The face in {@code region} of an RGB picture. */
    Face fit(Mat rgb, Region region) {
        try (Scope scope = new Scope()) {
            Mat crop = region.crop(rgb, SIZE, scope);
            Mat blob = scope.keep(Dnn.blobFromImage(
                    crop, 1 / 255.0, new Size(SIZE, SIZE), Scalar.all(0), false, false, CvType.CV_32F));
            trunk.setInput(blob);
            List<Mat> out = new ArrayList<>();
            trunk.forward(out, List.of("p_re_lu_3", "output_mesh", "conv_faceflag"));
            out.forEach(scope::keep);
            float[] features = Pixels.floats(scope.keep(out.get(0).reshape(1, 1)));
            float[] mesh = Pixels.floats(scope.keep(out.get(1).reshape(1, 1)));
            double flag = Pixels.floats(scope.keep(out.get(2).reshape(1, 1)))[0];
            lips.refine(features, mesh);
            float[] right = rightEye.refine(features, mesh);
            float[] left = leftEye.refine(features, mesh);
            return new Face(
                    new Landmarks(toPicture(mesh, region), 1 / (1 + Math.exp(-flag))),
                    iris(left, region),
                    iris(right, region));
        }
    }

    private static float[] toPicture(float[] mesh, Region region) {
        float[] xyz = new float[mesh.length];
        for (int i = 0; i < mesh.length; i += 3) {
            double[] p = region.toPicture(mesh[i], mesh[i + 1], SIZE);
            xyz[i] = (float) p[0];
            xyz[i + 1] = (float) p[1];
            xyz[i + 2] = (float) (mesh[i + 2] * region.side() / SIZE);
        }
        return xyz;
    }

    private static Iris iris(float[] points, Region region) {
        double radius = 0;
        for (int i = 1; i < MeshPart.IRIS_POINTS; i++) {
            radius += Math.hypot(points[2 * i] - points[0], points[2 * i + 1] - points[1]) / (MeshPart.IRIS_POINTS - 1);
        }
        double[] middle = region.toPicture(points[0], points[1], SIZE);
        return new Iris(middle[0], middle[1], radius * region.side() / SIZE);
    }

    static Region around(Detection face) {
        return new Region(face.centerX(), face.centerY(), face.size() * REACH, face.roll());
    }

    /** As MediaPipe does when it tracks: the box of the points, along the line of the eyes, enlarged. */
    static Region around(Landmarks face, double reach) {
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
        return new Region(c * u - s * v, s * u + c * v, Math.max(right - left, bottom - top) * reach, angle);
    }
}
