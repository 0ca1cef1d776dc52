package org.afterimage.vision;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Paints over the person: a smooth film with the grain of the photo. */
final class Background {
    private Background() {}

    /**
     * The background everywhere.
     *
     * @param alpha of the person, 0 to 1 in 32 bits
     * @param margin how far around the person the photo is not trusted, pixels
     */
    static Mat fill(Mat rgb, Mat alpha, double margin, Scope scope) {
        Mat hole = scope.mat();
        Core.compare(alpha, Scalar.all(0.02), hole, Core.CMP_GT);
        int reach = 2 * (int) Math.ceil(margin) + 1;
        Imgproc.dilate(
                hole, hole, scope.keep(Imgproc.getStructuringElement(Imgproc.MORPH_ELLIPSE, new Size(reach, reach))));
        Mat film = scope.mat();
        rgb.convertTo(film, CvType.CV_32F);
        float[] pixels = Pixels.floats(film);
        byte[] holes = Pixels.bytes(hole);
        boolean[] isHole = new boolean[holes.length];
        for (int i = 0; i < holes.length; i++) {
            isHole[i] = holes[i] != 0;
        }
        new Membrane(rgb.cols(), rgb.rows(), pixels, isHole).fill();
        film.put(0, 0, pixels);
        Mat outside = scope.mat();
        Core.bitwise_not(hole, outside);
        Core.add(film, new Grain(rgb, outside).more(rgb.size(), scope), film, hole);
        Mat out = scope.mat();
        film.convertTo(out, CvType.CV_8U);
        return out;
    }
}
