package org.afterimage.vision;

import org.opencv.core.CvType;
import org.opencv.core.Mat;

/** Takes a photo apart into the person and the background. */
final class LayerMaker {
    /** How far around the person the photo is not trusted as background, in distances of the outer eye corners. */
    private static final double MARGIN = 0.04;
    /** Alpha from which the person's colour is corrected so that the layers give the photo exactly. */
    private static final float CORRECTED = 0.1f;

    private final PersonMask mask;

    LayerMaker(PersonMask mask) {
        this.mask = mask;
    }

    Layers take(Mat rgb, Landmarks face) {
        try (Scope scope = new Scope()) {
            Mat chance = mask.chance(rgb, face, scope);
            Mat alpha = Matte.alpha(rgb, chance, face, scope);
            Mat background = Background.fill(rgb, alpha, Math.max(1, face.eyeDistance() * MARGIN), scope);
            Mat colours = Foreground.estimate(rgb, alpha, scope);
            Mat alpha8 = scope.mat();
            alpha.convertTo(alpha8, CvType.CV_8U, 255);
            Mat exact = exact(rgb, colours, alpha8, background, scope);
            return new Layers(Pixels.picture(exact, alpha8), Pixels.picture(background));
        }
    }

    /** Person colours with which the layers give the photo, as far as colours go. */
    private static Mat exact(Mat rgb, Mat colours, Mat alpha, Mat background, Scope scope) {
        byte[] photo = Pixels.bytes(rgb);
        byte[] behind = Pixels.bytes(background);
        byte[] opacity = Pixels.bytes(alpha);
        float[] own = Pixels.floats(colours);
        byte[] out = new byte[photo.length];
        for (int i = 0; i < photo.length; i++) {
            float a = (opacity[i / 3] & 255) / 255f;
            float value = own[i];
            if (a >= CORRECTED) {
                float wanted = ((photo[i] & 255) - (1 - a) * (behind[i] & 255)) / a;
                float trust = Math.min(1, (a - CORRECTED) / (1 - CORRECTED) * 2);
                value += trust * (wanted - value);
            }
            out[i] = (byte) Math.round(Math.max(0, Math.min(255, value)));
        }
        Mat mat = scope.keep(new Mat(rgb.size(), CvType.CV_8UC3));
        mat.put(0, 0, out);
        return mat;
    }
}
