package org.afterimage.expression;

/**
 * The face over time, a pure function: the same moment gives the same face at every frame rate. Safe from any thread;
 * allocates nothing.
 */
public interface FaceCurve {
    /** How far a curve may reach over its ends: lips move before the voice is heard. */
    double REACH_SECONDS = 0.3;

    /** How long it lasts; {@link Double#POSITIVE_INFINITY} for idle life. */
    double seconds();

    /**
     * Writes the face at a moment.
     *
     * @param seconds from the start of the curve; up to {@link #REACH_SECONDS} before 0 and after the end the face may still
     *     move from rest and back, beyond that it is at rest. Curves that follow each other are added there.
     * @param into overwritten
     */
    void at(double seconds, FacePose into);
}
