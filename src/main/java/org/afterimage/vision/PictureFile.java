package org.afterimage.vision;

import java.nio.file.Files;
import java.nio.file.Path;
import org.afterimage.media.Picture;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;

/** Reads a picture file. */
final class PictureFile {
    private PictureFile() {}

    static Picture read(Path file, int maxSide) {
        if (!Files.isReadable(file)) {
            throw new VisionException(file + " cannot be read; check that it exists and that you may read it");
        }
        try (Scope scope = new Scope()) {
            Mat bgr = scope.keep(Imgcodecs.imread(file.toString(), Imgcodecs.IMREAD_COLOR));
            if (bgr.empty()) {
                throw new VisionException(
                        file + " is not a picture that can be read, or it is damaged; save it again as JPEG or PNG");
            }
            double shrink = maxSide / (double) Math.max(bgr.cols(), bgr.rows());
            if (shrink < 1) {
                Mat small = scope.mat();
                Imgproc.resize(bgr, small, new Size(), shrink, shrink, Imgproc.INTER_AREA);
                bgr = small;
            }
            Mat rgb = scope.mat();
            Imgproc.cvtColor(bgr, rgb, Imgproc.COLOR_BGR2RGB);
            return Pixels.picture(rgb);
        }
    }
}
