package org.afterimage.host;

import org.afterimage.face.Likeness;
import org.afterimage.media.Progress;
import org.afterimage.persona.Persona;

/** Measures photos one at a time: a second source of the same persona finds the first one's work. Safe from any thread. */
final class Likenesses {
    synchronized Likeness of(Persona persona, Progress progress) {
        return Likeness.of(persona, progress);
    }
}
