package org.afterimage.persona;

import java.util.OptionalDouble;

/**
 * The picture to bring to life.
 *
 * @param file relative to the persona folder
 * @param faceX a point inside the wanted face, as a fraction of the upright picture's width; empty takes the largest face
 * @param faceY the same for the height
 */
public record PortraitChoice(String file, OptionalDouble faceX, OptionalDouble faceY) {}
