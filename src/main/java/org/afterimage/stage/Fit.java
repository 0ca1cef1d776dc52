package org.afterimage.stage;

/** How a portrait of one shape fills a picture of another. */
public enum Fit {
    /** The whole portrait is seen; what is left at the sides is a soft continuation of its background. */
    CONTAIN,
    /** The picture is filled; what does not fit is cut off, less at the top than at the bottom. */
    COVER
}
