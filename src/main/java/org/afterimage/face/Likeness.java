package org.afterimage.face;

import java.nio.file.Path;
import org.afterimage.media.Picture;
import org.afterimage.media.Progress;
import org.afterimage.persona.Persona;
import org.afterimage.vision.Landmarks;

/**
 * Everything measured on the portrait, once: the upright photo, the person cut out, the background behind them, the
 * points of the face, its pose, eyes and mouth. All pictures have the same size; all points are in their pixels.
 * Immutable; safe from any thread.
 *
 * @param source the file, and what to know about it
 * @param photo upright, sRGB
 * @param person estimated foreground colours with straight alpha; over {@code background} it gives {@code photo}
 * @param background the photo with the person painted over, opaque
 * @param landmarks the 468 points, refined
 * @param pose of the head in the photo
 * @param leftEye the person's own left
 * @param rightEye the person's own right
 * @param mouth in the photo
 */
public record Likeness(
        Photo source,
        Picture photo,
        Picture person,
        Picture background,
        Landmarks landmarks,
        HeadPose pose,
        Eye leftEye,
        Eye rightEye,
        Mouth mouth) {
    /**
     * The likeness of a persona's portrait: from {@code .derived/portrait/} (a fraction of a second), or measured now
     * and kept there (seconds).
     *
     * @throws FaceException if there is no usable photo, with a sentence fit for the user
     */
    public static Likeness of(Persona persona, Progress progress) {
        return Preparation.open(
                Portraits.choose(persona.folder(), persona.derived("portrait")), persona.derived("portrait"), progress);
    }

    /** The likeness of one photo, kept in {@code cache}. */
    public static Likeness of(Path photo, Path cache, Progress progress) {
        return Preparation.open(photo, cache, progress);
    }
}
