package org.afterimage.vision;

import java.nio.file.Path;
import java.util.List;
import org.afterimage.media.Picture;

/** {@link Vision} by OpenCV. */
final class OpenCvVision implements Vision {
    private final FaceFinder finder = new FaceFinder(new FaceDetector());
    private final FaceFitter fitter = new FaceFitter(new FaceMesh());
    private final LayerMaker layers = new LayerMaker(new PersonMask());

    @Override
    public Picture read(Path file, int maxSide) {
        return PictureFile.read(file, maxSide);
    }

    @Override
    public List<Detection> faces(Picture picture) {
        try (Scope scope = new Scope()) {
            return finder.find(Pixels.rgb(picture, scope));
        }
    }

    @Override
    public Face measure(Picture picture, Detection face) {
        try (Scope scope = new Scope()) {
            return fitter.fit(Pixels.rgb(picture, scope), face);
        }
    }

    @Override
    public Face track(Picture picture, Face previous) {
        try (Scope scope = new Scope()) {
            return fitter.track(Pixels.rgb(picture, scope), previous);
        }
    }

    @Override
    public Layers layers(Picture picture, Landmarks face) {
        try (Scope scope = new Scope()) {
            return layers.take(Pixels.rgb(picture, scope), face);
        }
    }

    @Override
    public void close() {
        // the networks free their memory when they are collected
    }
}
