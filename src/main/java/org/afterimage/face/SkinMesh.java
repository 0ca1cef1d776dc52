package org.afterimage.face;

/**
 * The person as a mesh at rest: the face's 468 points subdivided once, then rings around the face out to the edge of the
 * picture. The lips are cut apart. Arrays are indexed by vertex; whoever builds it may write, later nobody may.
 */
final class SkinMesh {
    /** Which lip a vertex belongs to: 1 upper, -1 lower, 0 both (the corners and all that is far). */
    final byte[] lip;
    /** Pixels of the photo; z away from the camera. */
    final float[] x;

    final float[] y;
    final float[] z;
    /** The place on the canonical face, centimetres; for a ring vertex that of its root. */
    final float[] canonical;
    /** The vertex of the face's edge that a ring vertex grows from; a face vertex is its own root. */
    final int[] root;
    /** How much of the root's expression a vertex takes, 0 to 1. */
    final float[] follow;
    /** How much of the head's turn a vertex takes, 0 to 1. */
    final float[] head;
    /** How much a vertex rises with the breath, 0 to 1. */
    final float[] chest;

    /** The line between the lips, from the right corner to the left: the upper lip's vertices and the lower lip's. */
    final int[] upperSeam;

    final int[] lowerSeam;
    final int faceCount;
    final int faceTriangles;
    final int[] triangles;

    SkinMesh(int count, int faceCount, int faceTriangles, int[] triangles, int[] upperSeam, int[] lowerSeam) {
        this.upperSeam = upperSeam;
        this.lowerSeam = lowerSeam;
        this.faceCount = faceCount;
        this.faceTriangles = faceTriangles;
        this.triangles = triangles;
        this.lip = new byte[count];
        this.x = new float[count];
        this.y = new float[count];
        this.z = new float[count];
        this.canonical = new float[count * 3];
        this.root = new int[count];
        this.follow = new float[count];
        this.head = new float[count];
        this.chest = new float[count];
    }

    int count() {
        return x.length;
    }
}
