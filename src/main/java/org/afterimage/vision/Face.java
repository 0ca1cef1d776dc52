package org.afterimage.vision;

/**
 * A measured face.
 *
 * @param landmarks the 468 points
 * @param leftIris of the person's own left eye
 * @param rightIris of the person's own right eye
 */
public record Face(Landmarks landmarks, Iris leftIris, Iris rightIris) {}
