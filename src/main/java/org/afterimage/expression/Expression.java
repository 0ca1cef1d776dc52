package org.afterimage.expression;

import java.util.ArrayList;
import java.util.List;
import org.afterimage.media.Audio;
import org.afterimage.voice.Phone;
import org.afterimage.voice.Speech;

/** Makes faces for speech: pure functions of their argument, so the same speech always looks the same. */
public final class Expression {
    private static final double JOIN_SECONDS = 0.08;

    private Expression() {}

    /**
     * The face that belongs to a speech: mouth, brows, head and lids. Parts of one clause continue each other exactly;
     * clauses blend where they meet when their curves are added.
     */
    public static FaceCurve of(Speech speech) {
        double seconds = speech.audio().seconds();
        double start = speech.offsetSeconds();
        double end =
                speech.clause().stream().mapToDouble(Phone::endSeconds).max().orElse(seconds);
        boolean first = start < 1e-6;
        boolean whole = end <= start + seconds + 1e-3;
        Lips lips = new Lips(withRest(speech.clause(), end));
        Manner manner = new Manner(speech);
        Loudness loudness = new Loudness(speech.audio());
        SampledCurve.Source source = (moment, pose) -> {
            double known = (first ? 1 : Smooth.step(0, JOIN_SECONDS, moment))
                    * (whole ? 1 : 1 - Smooth.step(seconds - JOIN_SECONDS, seconds, moment));
            double opening = 1 + known * (opening(loudness.at(moment)) - 1);
            lips.at(start + moment, opening, pose);
            manner.at(start + moment, pose);
        };
        double from = first ? -FaceCurve.REACH_SECONDS : 0;
        double to = whole ? seconds + FaceCurve.REACH_SECONDS : seconds;
        return new SampledCurve(source, seconds, from, to);
    }

    /**
     * An approximate face for a sound whose words are unknown, from its spectrum.
     *
     * @param audio any rate; recorded speech
     */
    public static FaceCurve of(Audio audio) {
        SpectralMouth mouth = new SpectralMouth(audio);
        double reach = FaceCurve.REACH_SECONDS;
        return new SampledCurve(mouth::at, audio.seconds(), -reach, audio.seconds() + reach);
    }

    /** How far vowels open at a loudness: a shout opens more, a murmur less, both within reason. */
    private static double opening(double loudness) {
        return Math.max(0.75, Math.min(1.3, 0.7 + 0.35 * loudness));
    }

    private static List<Segment> withRest(List<Phone> clause, double end) {
        List<Segment> segments = new ArrayList<>();
        segments.add(new Segment(MouthShape.REST, -1, 0));
        segments.addAll(Segment.of(clause));
        segments.add(new Segment(MouthShape.REST, end, end + 1));
        return segments;
    }
}
