package org.afterimage.vision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opencv.core.Mat;

/** Looks for faces in the whole picture, turned by quarters, and in tiles when they are small. */
final class FaceFinder {
    private static final double SURE = 0.5;
    private static final double[] QUARTERS = {0, Math.PI / 2, -Math.PI / 2, Math.PI};

    private final FaceDetector detector;

    FaceFinder(FaceDetector detector) {
        this.detector = detector;
    }

    /** Faces of an RGB picture, the largest first. */
    List<Detection> find(Mat rgb) {
        double side = Math.max(rgb.cols(), rgb.rows());
        for (int tiles = 1; tiles <= 4; tiles *= 2) {
            for (double quarter : QUARTERS) {
                List<Detection> found = tiled(rgb, side, tiles, quarter);
                if (!found.isEmpty()) {
                    found.sort(Comparator.comparingDouble(Detection::size).reversed());
                    return found;
                }
            }
        }
        return List.of();
    }

    /** Square tiles that overlap by half. */
    private List<Detection> tiled(Mat rgb, double side, int tiles, double angle) {
        List<Detection> found = new ArrayList<>();
        double tile = side / tiles;
        double step = tiles == 1 ? side : tile / 2;
        for (double y = tile / 2; y < Math.max(rgb.rows(), tile / 2 + 1); y += step) {
            for (double x = tile / 2; x < Math.max(rgb.cols(), tile / 2 + 1); x += step) {
                double cx = tiles == 1 ? rgb.cols() / 2.0 : x;
                double cy = tiles == 1 ? rgb.rows() / 2.0 : y;
                found.addAll(detector.detect(rgb, new Region(cx, cy, tile, angle), SURE));
            }
        }
        return new ArrayList<>(FaceDetector.distinct(found));
    }
}
