package org.afterimage.cli;

import java.util.function.Function;
import java.util.function.Supplier;
import org.afterimage.expression.Expression;
import org.afterimage.expression.FaceCurve;
import org.afterimage.expression.IdleLife;
import org.afterimage.media.Audio;
import org.afterimage.mind.Mind;
import org.afterimage.persona.Persona;
import org.afterimage.voice.Speech;
import org.afterimage.voice.Voice;

/**
 * Who plays: the rooms that turn a step of a script into speech and face.
 *
 * @param mind opens the mind
 * @param voice opens the voice
 * @param expression the face that goes with a speech
 * @param listening the face that goes with a sound whose words are unknown
 * @param idle the face when nothing is said
 */
record Cast(
        Supplier<Mind> mind,
        Supplier<Voice> voice,
        Function<Speech, FaceCurve> expression,
        Function<Audio, FaceCurve> listening,
        FaceCurve idle) {
    static Cast of(Persona persona) {
        return new Cast(
                () -> Mind.open(persona),
                () -> Voice.open(persona),
                Expression::of,
                Expression::of,
                new IdleLife(persona.name().hashCode()));
    }
}
