package org.afterimage.face;

import org.afterimage.vision.FaceGeometry;

/**
 * The face that MediaPipe's 468 points lie on at rest: centimetres, x to the person's left, y up, z towards the viewer,
 * and the 898 triangles between them. Mouth and eyes are closed by triangles of their own. Immutable; needs no OpenCV.
 */
public final class CanonicalMesh {
    public static final int VERTICES = FaceGeometry.VERTICES;
    public static final int TRIANGLES = FaceGeometry.TRIANGLES;

    private final FaceGeometry geometry;

    private CanonicalMesh(FaceGeometry geometry) {
        this.geometry = geometry;
    }

    /** Reads the mesh from the program: a millisecond or two. */
    public static CanonicalMesh load() {
        return new CanonicalMesh(FaceGeometry.load());
    }

    public float x(int vertex) {
        return geometry.x(vertex);
    }

    public float y(int vertex) {
        return geometry.y(vertex);
    }

    public float z(int vertex) {
        return geometry.z(vertex);
    }

    /** How firmly the vertex sits on the skull, 0 for most; sums to about 1. */
    public float weight(int vertex) {
        return geometry.weight(vertex);
    }

    /** The vertex at a corner (0 to 2) of a triangle. */
    public int index(int triangle, int corner) {
        return geometry.index(triangle, corner);
    }

    /** A copy of all corners, three a triangle. */
    public int[] indices() {
        return geometry.indices();
    }
}
