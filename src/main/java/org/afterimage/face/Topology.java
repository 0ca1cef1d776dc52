package org.afterimage.face;

import java.util.Set;

/** Names for points of the MediaPipe mesh. Right and left are the person's own; contours run from corner to corner. */
final class Topology {
    /** Between the lips, from the right corner to the left; {@link #LOWER_INNER} shares the corners. */
    static final int[] UPPER_INNER = {78, 191, 80, 81, 82, 13, 312, 311, 310, 415, 308};

    static final int[] LOWER_INNER = {78, 95, 88, 178, 87, 14, 317, 402, 318, 324, 308};
    static final int[] LOWER_OUTER = {61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291};
    static final int[] UPPER_OUTER = {61, 185, 40, 39, 37, 0, 267, 269, 270, 409, 291};

    /** Lids from the outer corner to the inner one. */
    static final int[] RIGHT_UPPER_LID = {33, 246, 161, 160, 159, 158, 157, 173, 133};

    static final int[] RIGHT_LOWER_LID = {33, 7, 163, 144, 145, 153, 154, 155, 133};
    static final int[] LEFT_UPPER_LID = {263, 466, 388, 387, 386, 385, 384, 398, 362};
    static final int[] LEFT_LOWER_LID = {263, 249, 390, 373, 374, 380, 381, 382, 362};

    /** The outline of the face, clockwise in the picture, from the top. */
    static final int[] OVAL = {
        10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149,
        150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109
    };

    static final int RIGHT_EYE_OUTER = 33;
    static final int LEFT_EYE_OUTER = 263;
    static final int RIGHT_EAR = 234;
    static final int LEFT_EAR = 454;
    static final int CHIN = 152;
    static final int NOSE_TIP = 1;

    private static final Set<Integer> MOUTH =
            Set.of(78, 191, 80, 81, 82, 13, 312, 311, 310, 415, 308, 324, 318, 402, 317, 14, 87, 178, 88, 95);

    private Topology() {}

    /** Whether a triangle of the mesh closes the gap between the lips. */
    static boolean betweenLips(int a, int b, int c) {
        return MOUTH.contains(a) && MOUTH.contains(b) && MOUTH.contains(c);
    }
}
