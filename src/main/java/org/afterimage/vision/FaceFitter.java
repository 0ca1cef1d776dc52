package org.afterimage.vision;

import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.Mat;

/** Fits the mesh to a face as well as it can: by several looks, each also in the mirror, and their mean. */
final class FaceFitter {
    private static final double[] REACHES = {1.35, 1.5, 1.65};
    private static final int CENTERING_LOOKS = 2;

    private final FaceMesh mesh;
    private final int[] mirrored = FaceGeometry.load().mirrored();

    FaceFitter(FaceMesh mesh) {
        this.mesh = mesh;
    }

    Face fit(Mat rgb, Detection found) {
        Face face = mesh.fit(rgb, FaceMesh.around(found));
        for (int i = 0; i < CENTERING_LOOKS; i++) {
            face = mesh.fit(rgb, FaceMesh.around(face.landmarks(), FaceMesh.REACH));
        }
        return refined(rgb, looks(rgb, face, REACHES));
    }

    private static Face refined(Mat rgb, Face face) {
        float[] xyz = face.landmarks().toArray();
        new EyeCorner(xyz, MeshPart.LEFT_EYE, 263, 362, face.leftIris()).refine(rgb);
        new EyeCorner(xyz, MeshPart.RIGHT_EYE, 33, 133, face.rightIris()).refine(rgb);
        return new Face(new Landmarks(xyz, face.landmarks().confidence()), face.leftIris(), face.rightIris());
    }

    /** One look and one in the mirror. */
    Face track(Mat rgb, Face previous) {
        return looks(rgb, previous, FaceMesh.REACH);
    }

    private Face looks(Mat rgb, Face around, double... reaches) {
        List<Face> looks = new ArrayList<>();
        try (Scope scope = new Scope()) {
            Mat mirror = scope.mat();
            Core.flip(rgb, mirror, 1);
            for (double reach : reaches) {
                Region region = FaceMesh.around(around.landmarks(), reach);
                looks.add(mesh.fit(rgb, region));
                Region seen = new Region(rgb.cols() - region.x(), region.y(), region.side(), -region.angle());
                looks.add(mirror(mesh.fit(mirror, seen), rgb.cols()));
            }
        }
        return mean(looks);
    }

    private Face mirror(Face face, int width) {
        float[] xyz = new float[Landmarks.COUNT * 3];
        for (int i = 0; i < Landmarks.COUNT; i++) {
            int k = mirrored[i];
            xyz[3 * i] = width - face.landmarks().x(k);
            xyz[3 * i + 1] = face.landmarks().y(k);
            xyz[3 * i + 2] = face.landmarks().z(k);
        }
        return new Face(
                new Landmarks(xyz, face.landmarks().confidence()),
                mirror(face.rightIris(), width),
                mirror(face.leftIris(), width));
    }

    private static Iris mirror(Iris iris, int width) {
        return new Iris(width - iris.x(), iris.y(), iris.radius());
    }

    private static Face mean(List<Face> looks) {
        float[] sum = new float[Landmarks.COUNT * 3];
        double confidence = 1;
        for (Face look : looks) {
            float[] xyz = look.landmarks().toArray();
            for (int i = 0; i < sum.length; i++) {
                sum[i] += xyz[i] / looks.size();
            }
            confidence = Math.min(confidence, look.landmarks().confidence());
        }
        return new Face(
                new Landmarks(sum, confidence),
                middle(looks.stream().map(Face::leftIris).toList()),
                middle(looks.stream().map(Face::rightIris).toList()));
    }

    private static Iris middle(List<Iris> irises) {
        double x = 0;
        double y = 0;
        double radius = 0;
        for (Iris iris : irises) {
            x += iris.x() / irises.size();
            y += iris.y() / irises.size();
            radius += iris.radius() / irises.size();
        }
        return new Iris(x, y, radius);
    }
}
