package org.afterimage.vision;

import java.io.IOException;
import java.io.InputStream;
import org.opencv.core.MatOfByte;
import org.opencv.dnn.Dnn;
import org.opencv.dnn.Net;

/** The MediaPipe networks that the npm packages bring, opened with OpenCV. Offsets as the packages' loaders list them. */
final class Networks {
    private static final String PACKED = "/mediapipe/face_mesh/face_mesh_solution_packed_assets.data";
    private static final String SELFIE = "/mediapipe/selfie_segmentation/selfie_segmentation.tflite";
    private static final int ATTENTION_END = 2_495_952;
    private static final int DETECTION_START = 3_757_224;
    private static final int DETECTION_END = 3_986_256;
    private static final int SELFIE_END = 249_024;

    private Networks() {}

    /** face_landmark_with_attention.tflite, whole. */
    static byte[] attention() {
        return part(PACKED, 0, ATTENTION_END);
    }

    static Net faceDetection() {
        return net(part(PACKED, DETECTION_START, DETECTION_END));
    }

    static Net person() {
        return net(part(SELFIE, 0, SELFIE_END));
    }

    static Net net(byte[] tflite) {
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
