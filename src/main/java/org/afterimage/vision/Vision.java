package org.afterimage.vision;

import java.nio.file.Path;
import java.util.List;
import org.afterimage.media.Picture;

/** Sees: reads pictures, finds faces and measures them. Confined to one thread. */
public interface Vision extends AutoCloseable {
    /** Loads OpenCV and the networks: about 1.5 s, 8 s on the first run of a machine. */
    static Vision open() {
        OpenCv.load();
        return new OpenCvVision();
    }

    /**
     * Reads a picture file of any usual format, upright, in sRGB, its longer side at most {@code maxSide}.
     *
     * @throws VisionException if it cannot be read, with a sentence fit for the user
     */
    Picture read(Path file, int maxSide);

    /** Faces in the picture, the largest first; empty when there is none. Turned and small faces are looked for too. */
    List<Detection> faces(Picture picture);

    /** Measures a face that was found, as well as can be: about a tenth of a second. */
    Face measure(Picture picture, Detection face);

    /** Measures the face of the next picture of a video, quickly: {@code previous} is where it was. */
    Face track(Picture picture, Face previous);

    /** Takes the photo apart into the person of that face and the background: about a second. */
    Layers layers(Picture picture, Landmarks face);

    /** Safe to call twice. */
    @Override
    void close();
}
