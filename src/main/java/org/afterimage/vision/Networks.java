package org.afterimage.vision;

import java.io.IOException;
import java.io.InputStream;
import org.opencv.core.MatOfByte;
import org.opencv.dnn.Dnn;
import org.opencv.dnn.Net;

/** The MediaPipe networks that the npm packages bring, opened with OpenCV. */
final class Networks {
    private static final String PACKED = "/mediapipe/face_mesh/face_mesh_solution_packed_assets.data";
    private static final String SELFIE = "/mediapipe/selfie_segmentation/selfie_segmentation.tflite";

    private Networks() {}

    /** Offsets as the package's own loader lists them. */
    static Net faceMesh() {
        return net(part(PACKED, 2_495_952, 3_737_848));
    }

    static Net faceDetection() {
        return net(part(PACKED, 3_757_224, 3_986_256));
    }

    static Net person() {
        return net(part(SELFIE, 0, 249_024));
    }

    private static Net net(byte[] tflite) {
        MatOfByte bytes = new MatOfByte(tflite);
        try {
            return Dnn.readNetFromTFLite(bytes);
        } finally {
            bytes.release();
        }
    }

    private static byte[] part(String resource, int from, int to) {
        try (InputStream in = Networks.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new VisionException(
                        resource + " is missing from the program; build it again with network access");
            }
            in.skipNBytes(from);
            byte[] bytes = in.readNBytes(to - from);
            if (bytes.length != to - from) {
                throw new VisionException(resource + " is cut short; build the program again with network access");
            }
            return bytes;
        } catch (IOException e) {
            throw new VisionException(resource + " cannot be read: " + e.getMessage(), e);
        }
    }
}
