package org.afterimage.expression;

/**
 * The face over time, a pure function: the same moment gives the same face at every frame rate. Safe from any thread;
 * allocates nothing.
 */
public interface FaceCurve {
    /** How long it lasts; {@link Double#POSITIVE_INFINITY} for idle life. */
    double seconds();

    /**
     * Writes the face at a moment.
     *
     * @param seconds from the start of the curve; before 0 and after the end the face is at rest
     * @param into overwritten
     */
    void at(double seconds, FacePose into);
}
