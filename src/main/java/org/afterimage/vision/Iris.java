package org.afterimage.vision;

/**
 * The iris of an eye, in pixels of the picture; a guess when the eye is closed.
 *
 * @param x its middle
 * @param y its middle
 * @param radius of its edge
 */
public record Iris(double x, double y, double radius) {}
