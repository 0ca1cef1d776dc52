package org.afterimage.face;

import org.afterimage.vision.Landmarks;

/**
 * Finds how a head is turned: the rotation that carries the canonical mesh onto the points of a face.
 *
 * @see <a href="https://doi.org/10.1364/JOSAA.4.000629">Horn 1987, Closed-form solution of absolute orientation using
 *     unit quaternions</a>
 */
final class Procrustes {
    private static final int ITERATIONS = 200;
    /** The canonical mesh leans back: level heads of three persons gave 9, 10 and 16 degrees down without this. */
    private static final double LEAN = Math.toRadians(10);

    private Procrustes() {}

    static HeadPose pose(CanonicalMesh mesh, Landmarks face) {
        double[][] s = covariance(mesh, face);
        double[][] n = {
            {s[0][0] + s[1][1] + s[2][2], s[1][2] - s[2][1], s[2][0] - s[0][2], s[0][1] - s[1][0]},
            {s[1][2] - s[2][1], s[0][0] - s[1][1] - s[2][2], s[0][1] + s[1][0], s[2][0] + s[0][2]},
            {s[2][0] - s[0][2], s[0][1] + s[1][0], -s[0][0] + s[1][1] - s[2][2], s[1][2] + s[2][1]},
            {s[0][1] - s[1][0], s[2][0] + s[0][2], s[1][2] + s[2][1], -s[0][0] - s[1][1] + s[2][2]}
        };
        double[] q = largestEigenvector(n);
        // third column and second row of the rotation Ry(yaw) Rx(-pitch) Rz(roll)
        double r02 = 2 * (q[1] * q[3] + q[0] * q[2]);
        double r12 = 2 * (q[2] * q[3] - q[0] * q[1]);
        double r22 = q[0] * q[0] - q[1] * q[1] - q[2] * q[2] + q[3] * q[3];
        double r10 = 2 * (q[1] * q[2] + q[0] * q[3]);
        double r11 = q[0] * q[0] - q[1] * q[1] + q[2] * q[2] - q[3] * q[3];
        double pitch = Math.asin(Math.max(-1, Math.min(1, r12))) + LEAN;
        return new HeadPose(Math.atan2(r02, r22), pitch, Math.atan2(r10, r11));
    }

    /** Sum of weight * canonical * face^T about the weighted means; the face in x left, y up, z towards the viewer. */
    private static double[][] covariance(CanonicalMesh mesh, Landmarks face) {
        double total = 0;
        double[] a = new double[3];
        double[] b = new double[3];
        for (int i = 0; i < CanonicalMesh.VERTICES; i++) {
            double w = mesh.weight(i);
            total += w;
            for (int k = 0; k < 3; k++) {
                a[k] += w * canonical(mesh, i, k);
                b[k] += w * seen(face, i, k);
            }
        }
        double[][] s = new double[3][3];
        for (int i = 0; i < CanonicalMesh.VERTICES; i++) {
            double w = mesh.weight(i);
            for (int k = 0; k < 3 && w > 0; k++) {
                for (int l = 0; l < 3; l++) {
                    s[k][l] += w * (canonical(mesh, i, k) - a[k] / total) * (seen(face, i, l) - b[l] / total);
                }
            }
        }
        return s;
    }

    private static double canonical(CanonicalMesh mesh, int i, int axis) {
        return axis == 0 ? mesh.x(i) : axis == 1 ? mesh.y(i) : mesh.z(i);
    }

    private static double seen(Landmarks face, int i, int axis) {
        return axis == 0 ? face.x(i) : axis == 1 ? -face.y(i) : -face.z(i);
    }

    /** Power iteration on the matrix made positive by a shift. */
    private static double[] largestEigenvector(double[][] n) {
        double shift = 0;
        for (double[] row : n) {
            double sum = 0;
            for (double v : row) {
                sum += Math.abs(v);
            }
            shift = Math.max(shift, sum);
        }
        double[] q = {1, 0.01, 0.02, 0.03};
        for (int it = 0; it < ITERATIONS; it++) {
            double[] next = new double[4];
            double norm = 0;
            for (int i = 0; i < 4; i++) {
                next[i] = shift * q[i];
                for (int j = 0; j < 4; j++) {
                    next[i] += n[i][j] * q[j];
                }
                norm += next[i] * next[i];
            }
            for (int i = 0; i < 4; i++) {
                q[i] = next[i] / Math.sqrt(norm);
            }
        }
        return q;
    }
}
