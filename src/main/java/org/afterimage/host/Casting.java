package org.afterimage.host;

import org.afterimage.expression.Expression;
import org.afterimage.expression.IdleLife;
import org.afterimage.mind.Mind;
import org.afterimage.persona.Persona;
import org.afterimage.pipeline.Rooms;
import org.afterimage.voice.Voice;

/** Which rooms play a persona. */
final class Casting {
    private Casting() {}

    static Rooms of(Persona persona) {
        return new Rooms(
                () -> Mind.open(persona),
                () -> Voice.open(persona),
                Expression::of,
                new IdleLife(persona.folder().hashCode() ^ System.nanoTime()),
                persona.replies());
    }
}
