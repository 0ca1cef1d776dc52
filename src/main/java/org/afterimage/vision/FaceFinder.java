package org.afterimage.vision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opencv.core.Mat;

/** Looks for faces in the whole picture, turned by quarters, and in tiles when they are small. */
final class FaceFinder {
    private static final double ENOUGH = 0.5;
    /** From here on it is not asked whether the picture lies on its side. */
    private static final double SURE = 0.85;

    private static final double[] TURNED = {Math.PI / 2, -Math.PI / 2, Math.PI};
    private static final int[] TILES = {1, 2, 4, 7};

    private final FaceDetector detector;

    FaceFinder(FaceDetector detector) {
        this.detector = detector;
    }

    /** Faces of an RGB picture, the largest first. */
    List<Detection> find(Mat rgb) {
        for (int tiles : TILES) {
            List<Detection> best = tiled(rgb, tiles, 0);
            for (double angle : TURNED) {
                if (score(best) < SURE) {
                    List<Detection> turned = tiled(rgb, tiles, angle);
                    best = score(turned) > score(best) ? turned : best;
                }
            }
            if (!best.isEmpty()) {
                best.sort(Comparator.comparingDouble(Detection::size).reversed());
                return best;
            }
        }
        return List.of();
    }

    private static double score(List<Detection> found) {
        return found.stream().mapToDouble(Detection::score).max().orElse(0);
    }

    /** Square tiles that overlap by half. */
    private List<Detection> tiled(Mat rgb, int tiles, double angle) {
        double side = Math.max(rgb.cols(), rgb.rows());
        double tile = tiles == 1 ? side : 2 * side / (tiles + 1);
        List<Detection> found = new ArrayList<>();
        for (int row = 0; row < tiles; row++) {
            for (int column = 0; column < tiles; column++) {
                double x = tiles == 1 ? rgb.cols() / 2.0 : (column + 1) * tile / 2;
                double y = tiles == 1 ? rgb.rows() / 2.0 : (row + 1) * tile / 2;
                if (x - tile / 2 < rgb.cols() && y - tile / 2 < rgb.rows()) {
                    found.addAll(detector.detect(rgb, new Region(x, y, tile, angle), ENOUGH));
                }
            }
        }
        return new ArrayList<>(FaceDetector.distinct(found));
    }
}
