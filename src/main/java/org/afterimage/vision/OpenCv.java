package org.afterimage.vision;

import org.bytedeco.javacpp.Loader;
import org.bytedeco.opencv.opencv_java;
import org.opencv.core.Core;

/** Loads OpenCV's natives: about 8 s on the first run of a machine (they are unpacked), 1.5 s later. */
final class OpenCv {
    private static final int THREADS = 2;

    private OpenCv() {}

    static void load() {
        try {
            Loader.load(opencv_java.class);
        } catch (UnsatisfiedLinkError e) {
            throw new VisionException(
                    "OpenCV does not load on this machine (" + e.getMessage()
                            + "); Afterimage carries it for 64-bit Linux, check that ~/.javacpp can be written",
                    e);
        }
        Core.setNumThreads(THREADS);
    }
}
