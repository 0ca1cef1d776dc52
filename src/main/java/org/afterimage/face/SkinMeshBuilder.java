package org.afterimage.face;

/** Lays the mesh of a person over their photo. */
final class SkinMeshBuilder {
    private static final int RINGS = 18;
    private static final double FOLLOW_WHOLE = 0.12; // units beyond the face where an expression is felt as on its edge
    private static final double FOLLOW_REACH = 0.42; // and from there until it is felt no more
    private static final double NECK = 0.7; // units from the chin to where the shoulders rest
    private static final double BESIDE = 0.34; // units from the jaw, to the side, to where the collar rests
    private static final double EDGE = 0.08; // units beyond the face that still go with it: its outline
    private static final double EAR_LOBE = 0.3; // units below the points at the ears
    private static final double BEYOND =
            1.35; // the last ring lies outside the picture, so that its corners are covered

    private final Likeness likeness;
    private final HeadFrame frame;
    private final CanonicalMesh canonical = CanonicalMesh.load();
    private final Subdivision fine = new Subdivision(canonical);
    private final int[] edge = fine.refine(Topology.OVAL, true);
    private final SkinMesh mesh;

    private SkinMeshBuilder(Likeness likeness, HeadFrame frame) {
        this.likeness = likeness;
        this.frame = frame;
        int[] upper = fine.refine(Topology.UPPER_INNER, false);
        int[] lower = fine.refine(Topology.LOWER_INNER, false);
        int faceCount = fine.count();
        int ringTriangles = edge.length * RINGS * 6;
        int[] triangles = java.util.Arrays.copyOf(fine.triangles, fine.triangles.length + ringTriangles);
        this.mesh = new SkinMesh(
                faceCount + edge.length * RINGS, faceCount, fine.triangles.length, triangles, upper, lower);
    }

    static SkinMesh build(Likeness likeness, HeadFrame frame) {
        SkinMeshBuilder builder = new SkinMeshBuilder(likeness, frame);
        builder.face();
        builder.lips();
        builder.rings();
        builder.ringTriangles();
        builder.body();
        FarFirst.sort(builder.mesh);
        return builder.mesh;
    }

    private void face() {
        float[] xyz = likeness.landmarks().toArray();
        if (likeness.mouth().closed()) {
            Seam.close(likeness.photo(), xyz, frame.unit());
        }
        for (int i = 0; i < mesh.faceCount; i++) {
            int a = i < CanonicalMesh.VERTICES ? i : fine.halves.get(i - CanonicalMesh.VERTICES)[0];
            int b = i < CanonicalMesh.VERTICES ? i : fine.halves.get(i - CanonicalMesh.VERTICES)[1];
            mesh.x[i] = (xyz[3 * a] + xyz[3 * b]) / 2;
            mesh.y[i] = (xyz[3 * a + 1] + xyz[3 * b + 1]) / 2;
            mesh.z[i] = (xyz[3 * a + 2] + xyz[3 * b + 2]) / 2;
            mesh.canonical[3 * i] = (canonical.x(a) + canonical.x(b)) / 2;
            mesh.canonical[3 * i + 1] = (canonical.y(a) + canonical.y(b)) / 2;
            mesh.canonical[3 * i + 2] = (canonical.z(a) + canonical.z(b)) / 2;
            mesh.root[i] = i;
            mesh.follow[i] = 1;
        }
    }

    private void lips() {
        for (int i = 0; i < mesh.faceCount; i++) {
            float x = mesh.canonical[3 * i];
            float y = mesh.canonical[3 * i + 1];
            mesh.lip[i] = (byte) (Math.abs(x) > Anatomy.MOUTH_HALF_WIDTH ? 0 : y > Anatomy.SEAM_Y ? 1 : -1);
        }
        mark(mesh.upperSeam, 1);
        mark(mesh.lowerSeam, -1);
        mesh.lip[Topology.UPPER_INNER[0]] = 0;
        mesh.lip[Topology.UPPER_INNER[10]] = 0;
    }

    private void mark(int[] contour, int side) {
        for (int vertex : contour) {
            mesh.lip[vertex] = (byte) side;
        }
    }

    private void rings() {
        double cx = 0;
        double cy = 0;
        for (int v : edge) {
            cx += mesh.x[v] / edge.length;
            cy += mesh.y[v] / edge.length;
        }
        double back = (mesh.z[Topology.RIGHT_EAR] + mesh.z[Topology.LEFT_EAR]) / 2;
        for (int i = 0; i < edge.length; i++) {
            int from = edge[i];
            double dx = mesh.x[from] - cx;
            double dy = mesh.y[from] - cy;
            double end = Math.max(1.1, BEYOND * reach(cx, cy, dx, dy));
            for (int ring = 1; ring <= RINGS; ring++) {
                double s = Math.pow(end, ring / (double) RINGS);
                double away = Math.hypot(dx, dy) * (s - 1) / frame.unit();
                int v = mesh.faceCount + (ring - 1) * edge.length + i;
                mesh.x[v] = (float) (cx + dx * s);
                mesh.y[v] = (float) (cy + dy * s);
                mesh.z[v] = (float) (mesh.z[from] + (back - mesh.z[from]) * Anatomy.smooth(away / 0.35));
                System.arraycopy(mesh.canonical, 3 * from, mesh.canonical, 3 * v, 3);
                mesh.root[v] = from;
                mesh.follow[v] = (float) (1 - Anatomy.smooth((away - FOLLOW_WHOLE) / FOLLOW_REACH));
            }
        }
    }

    /** How many times a vector from the face's middle fits until the edge of the picture. */
    private double reach(double cx, double cy, double dx, double dy) {
        double x = dx > 0 ? (likeness.photo().width() - cx) / dx : dx < 0 ? -cx / dx : Double.MAX_VALUE;
        double y = dy > 0 ? (likeness.photo().height() - cy) / dy : dy < 0 ? -cy / dy : Double.MAX_VALUE;
        return Math.min(x, y);
    }

    private void ringTriangles() {
        int n = edge.length;
        int at = mesh.faceTriangles;
        for (int ring = 0; ring < RINGS; ring++) {
            for (int i = 0; i < n; i++) {
                int a = ringVertex(ring, i);
                int b = ringVertex(ring, (i + 1) % n);
                int c = ringVertex(ring + 1, (i + 1) % n);
                int d = ringVertex(ring + 1, i);
                for (int v : new int[] {a, d, c, a, c, b}) {
                    mesh.triangles[at++] = v;
                }
            }
        }
    }

    private int ringVertex(int ring, int i) {
        return ring == 0 ? edge[i] : mesh.faceCount + (ring - 1) * edge.length + i;
    }

    /** Collar and shoulders lie close beside the jaw and stay; ears and hair, higher up, go with the head. */
    private double besideNeck(int v, double aside) {
        int root = mesh.root[v];
        if (v == root) {
            return 1;
        }
        double ears = (mesh.y[Topology.RIGHT_EAR] + mesh.y[Topology.LEFT_EAR]) / 2;
        double below = Anatomy.smooth(((mesh.y[v] - ears) / frame.unit() - EAR_LOBE) / 0.35);
        double reach = NECK + (BESIDE - NECK) * Anatomy.smooth((aside - 0.15) / 0.5);
        double away = Math.hypot(mesh.x[v] - mesh.x[root], mesh.y[v] - mesh.y[root]) / frame.unit();
        return 1 - below * Anatomy.smooth((away - EDGE) / reach);
    }

    /** How far down the body each vertex lies: what follows the head, what rises with the breath. */
    private void body() {
        double midX = (mesh.x[Topology.RIGHT_EAR] + mesh.x[Topology.LEFT_EAR]) / 2;
        double chin = mesh.y[Topology.CHIN];
        double bottom = likeness.photo().height();
        double neck = Math.max(0.2 * frame.unit(), Math.min(NECK * frame.unit(), 0.97 * (bottom - chin)));
        for (int v = 0; v < mesh.count(); v++) {
            double aside = Math.abs(mesh.x[v] - midX) / frame.unit();
            double start = chin - Math.max(0, aside - 0.8) * 1.1 * frame.unit();
            double down = mesh.y[v] - start;
            boolean face = v < mesh.faceCount;
            mesh.head[v] = face ? 1 : (float) (1 - Anatomy.smooth(down / neck));
            mesh.head[v] *= (float) besideNeck(v, aside);
            double body = Math.min(1, Math.max(0, (mesh.y[v] - chin) / Math.max(1, bottom - chin)));
            mesh.chest[v] =
                    face ? 0 : (float) (Math.sin(Math.PI * Math.min(1, body * 1.02)) * Anatomy.smooth(body * 4));
        }
    }
}
