package org.afterimage.vision;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The face that MediaPipe's 468 points lie on at rest: centimetres, x to the person's left, y up, z towards the viewer,
 * and the 898 triangles between them. Mouth and eyes are closed by triangles of their own. Immutable;
 * needs no OpenCV.
 */
public final class FaceGeometry {
    public static final int VERTICES = 468;
    public static final int TRIANGLES = 898;

    private static final String PACKED = "/mediapipe/face_mesh/face_mesh_solution_packed_assets.data";
    /** geometry_pipeline_metadata_landmarks.binarypb inside it, as the package's loader lists it. */
    private static final int FROM = 3_737_848;

    private static final int TO = 3_757_224;
    private static final int VALUES = 5; // x y z u v

    private final float[] xyz = new float[VERTICES * 3];
    private final int[] indices = new int[TRIANGLES * 3];
    private final float[] weights = new float[VERTICES];
    private int floats;
    private int ints;

    private FaceGeometry(ByteBuffer message) {
        while (message.hasRemaining()) {
            int tag = varint(message);
            switch (tag) {
                case 1 << 3 | 2 -> mesh(sub(message));
                case 2 << 3 | 2 -> weight(sub(message));
                default -> skip(message, tag);
            }
        }
        if (floats != VERTICES * VALUES || ints != indices.length) {
            throw new VisionException(PACKED + " does not hold the mesh expected; build the program again");
        }
    }

    /** Reads the mesh from the program: a millisecond or two. */
    public static FaceGeometry load() {
        try (InputStream in = FaceGeometry.class.getResourceAsStream(PACKED)) {
            if (in == null) {
                throw new VisionException(PACKED + " is missing from the program; build it again with network access");
            }
            in.skipNBytes(FROM);
            return new FaceGeometry(ByteBuffer.wrap(in.readNBytes(TO - FROM)).order(ByteOrder.LITTLE_ENDIAN));
        } catch (IOException e) {
            throw new VisionException(PACKED + " cannot be read: " + e.getMessage(), e);
        }
    }

    public float x(int vertex) {
        return xyz[3 * vertex];
    }

    public float y(int vertex) {
        return xyz[3 * vertex + 1];
    }

    public float z(int vertex) {
        return xyz[3 * vertex + 2];
    }

    /** How firmly the vertex sits on the skull, 0 for most; sums to about 1. */
    public float weight(int vertex) {
        return weights[vertex];
    }

    /** The vertex at a corner (0 to 2) of a triangle. */
    public int index(int triangle, int corner) {
        return indices[3 * triangle + corner];
    }

    /** A copy of all corners, three a triangle. */
    public int[] indices() {
        return indices.clone();
    }

    /** For every vertex the one on the other side of the face; itself on the middle line. */
    int[] mirrored() {
        int[] mirrored = new int[VERTICES];
        for (int i = 0; i < VERTICES; i++) {
            double nearest = Double.MAX_VALUE;
            for (int k = 0; k < VERTICES; k++) {
                double d = Math.abs(x(i) + x(k)) + Math.abs(y(i) - y(k)) + Math.abs(z(i) - z(k));
                if (d < nearest) {
                    nearest = d;
                    mirrored[i] = k;
                }
            }
        }
        return mirrored;
    }

    private void mesh(ByteBuffer in) {
        while (in.hasRemaining()) {
            int tag = varint(in);
            switch (tag) {
                case 3 << 3 | 5 -> value(in.getFloat());
                case 3 << 3 | 2 -> {
                    for (ByteBuffer packed = sub(in); packed.hasRemaining(); ) {
                        value(packed.getFloat());
                    }
                }
                case 4 << 3 -> indices[ints++] = varint(in);
                case 4 << 3 | 2 -> {
                    for (ByteBuffer packed = sub(in); packed.hasRemaining(); ) {
                        indices[ints++] = varint(packed);
                    }
                }
                default -> skip(in, tag);
            }
        }
    }

    private void value(float value) {
        if (floats % VALUES < 3) {
            xyz[floats / VALUES * 3 + floats % VALUES] = value;
        }
        floats++;
    }

    private void weight(ByteBuffer in) {
        int vertex = 0;
        while (in.hasRemaining()) {
            int tag = varint(in);
            switch (tag) {
                case 1 << 3 -> vertex = varint(in);
                case 2 << 3 | 5 -> weights[vertex] = in.getFloat();
                default -> skip(in, tag);
            }
        }
    }

    private static ByteBuffer sub(ByteBuffer in) {
        int length = varint(in);
        ByteBuffer part = in.slice(in.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        in.position(in.position() + length);
        return part;
    }

    private static void skip(ByteBuffer in, int tag) {
        switch (tag & 7) {
            case 0 -> varint(in);
            case 1 -> in.position(in.position() + 8);
            case 2 -> sub(in);
            default -> in.position(in.position() + 4);
        }
    }

    private static int varint(ByteBuffer in) {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = in.get();
            value |= (b & 127) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }
}
