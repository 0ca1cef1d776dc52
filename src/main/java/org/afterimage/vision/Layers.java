package org.afterimage.vision;

import org.afterimage.media.Picture;

/**
 * A photo taken apart.
 *
 * @param person the person's own colours with straight alpha; over {@code background} it gives the photo again
 * @param background what was behind, opaque everywhere
 */
public record Layers(Picture person, Picture background) {}
