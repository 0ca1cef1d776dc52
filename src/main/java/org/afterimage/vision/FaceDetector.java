package org.afterimage.vision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.dnn.Dnn;
import org.opencv.dnn.Net;

/**
 * BlazeFace, the short-range model: 128 pixels square in, 896 anchors out.
 *
 * @see <a href="https://arxiv.org/abs/1907.05047">Bazarevsky et al. 2019</a>
 */
final class FaceDetector {
    private static final int SIZE = 128;
    private static final int ANCHORS = 896;
    private static final int VALUES = 16;
    private static final double SAME_FACE = 0.4;

    private final Net net = Networks.faceDetection();
    private final float[] boxes = new float[ANCHORS * VALUES];
    private final float[] scores = new float[ANCHORS];

    /** Faces in one region of an RGB picture, best first. */
    List<Detection> detect(Mat rgb, Region region, double threshold) {
        try (Scope scope = new Scope()) {
            Mat crop = region.crop(rgb, SIZE, scope);
            Mat blob = scope.keep(Dnn.blobFromImage(
                    crop, 1 / 127.5, new Size(SIZE, SIZE), Scalar.all(127.5), false, false, CvType.CV_32F));
            net.setInput(blob);
            List<Mat> out = new ArrayList<>();
            net.forward(out, List.of("regressors", "classificators"));
            out.forEach(scope::keep);
            scope.keep(out.get(0).reshape(1, 1)).get(0, 0, boxes);
            scope.keep(out.get(1).reshape(1, 1)).get(0, 0, scores);
        }
        List<Detection> found = new ArrayList<>();
        for (int i = 0; i < ANCHORS; i++) {
            double score = 1 / (1 + Math.exp(-scores[i]));
            if (score >= threshold) {
                found.add(decode(i, score, region));
            }
        }
        return distinct(found);
    }

    private Detection decode(int anchor, double score, Region region) {
        boolean fine = anchor < 512; // 16 x 16 cells of 2 anchors, then 8 x 8 cells of 6
        int cell = fine ? anchor / 2 : (anchor - 512) / 6;
        int cells = fine ? 16 : 8;
        double ax = (cell % cells + 0.5) * SIZE / cells;
        int row = cell / cells;
        double ay = (row + 0.5) * SIZE / cells;
        int i = anchor * VALUES;
        double[] center = region.toPicture(ax + boxes[i], ay + boxes[i + 1], SIZE);
        double[] right = region.toPicture(ax + boxes[i + 4], ay + boxes[i + 5], SIZE);
        double[] left = region.toPicture(ax + boxes[i + 6], ay + boxes[i + 7], SIZE);
        double size = Math.max(boxes[i + 2], boxes[i + 3]) * region.side() / SIZE;
        return new Detection(score, center[0], center[1], size, right[0], right[1], left[0], left[1]);
    }

    /** Keeps the best of the detections that overlap. */
    static List<Detection> distinct(List<Detection> found) {
        List<Detection> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingDouble(Detection::score).reversed());
        List<Detection> kept = new ArrayList<>();
        for (Detection d : sorted) {
            if (kept.stream().noneMatch(k -> k.overlap(d) > SAME_FACE)) {
                kept.add(d);
            }
        }
        return kept;
    }
}
