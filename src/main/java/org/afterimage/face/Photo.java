package org.afterimage.face;

import java.nio.file.Path;

/**
 * Where a likeness came from and how good it can be.
 *
 * @param file the photo, never written to
 * @param warnings sentences for the user, e.g. that the face is small; empty when all is well
 * @param maxYaw how far the head may be turned either way from the photo before it looks wrong, radians
 */
public record Photo(Path file, java.util.List<String> warnings, double maxYaw) {
    public Photo {
        warnings = java.util.List.copyOf(warnings);
    }
}
