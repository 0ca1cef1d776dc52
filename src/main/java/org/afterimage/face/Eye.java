package org.afterimage.face;

/**
 * An eye of the photo, in its pixels.
 *
 * @param irisX middle of the iris
 * @param irisY middle of the iris
 * @param irisRadius of the iris
 * @param openness gap between the lids over the width of the eye; about 0.3 open, below 0.1 closed
 * @param confidence in the iris, 0 (not seen: a guess from the lids) to 1
 */
public record Eye(double irisX, double irisY, double irisRadius, double openness, double confidence) {}
