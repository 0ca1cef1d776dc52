package org.afterimage.pipeline;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.afterimage.expression.FaceCurve;
import org.afterimage.mind.Mind;
import org.afterimage.persona.Reply;
import org.afterimage.voice.Speech;
import org.afterimage.voice.Voice;

/**
 * How a performer opens the rooms it runs. Each is opened and closed on its own thread.
 *
 * @param mind opens the mind
 * @param voice opens the voice
 * @param expression the face that goes with a speech; pure
 * @param idle the face when nothing is said
 * @param replies the replies to be kept ready, by slot
 */
public record Rooms(
        Supplier<Mind> mind,
        Supplier<Voice> voice,
        Function<Speech, FaceCurve> expression,
        FaceCurve idle,
        List<Reply> replies) {
    public Rooms {
        replies = List.copyOf(replies);
    }
}
