package org.afterimage.host;

import org.afterimage.expression.FacePose;

/** Tells the face of a moment. Confined to the render thread; allocates nothing. */
@FunctionalInterface
interface Faces {
    void at(long nanos, FacePose into);
}
