package org.afterimage.cli;

import java.util.ArrayList;
import java.util.List;
import org.afterimage.codec.Caption;
import org.afterimage.codec.Captions;
import org.afterimage.expression.FaceCurve;
import org.afterimage.media.Audio;
import org.afterimage.mind.Sentence;
import org.afterimage.pipeline.Line;
import org.afterimage.pipeline.Timeline;
import org.afterimage.voice.Speech;

/** Lays speeches one after the other into a performance: a moment of quiet life first, pauses between, quiet at the end. */
final class Script {
    static final double TAIL_SECONDS = 0.8;

    /** GB 45438-2025: the visible notice stays for two seconds at least. */
    private static final double SHORTEST_SECONDS = 2.4;

    private static final double SENTENCE_PAUSE_SECONDS = 0.26;
    private static final double REPLY_PAUSE_SECONDS = 0.9;
    private static final double CAPTION_LINGERS_SECONDS = 0.3;
    private static final long MILLI_NANOS = 1_000_000;

    private final Timeline timeline;
    private final List<Caption> captions = new ArrayList<>();
    private final double leadInSeconds;
    private double next;
    private double end;
    private double sentenceStart = -1;

    /**
     * @param idle the face when nothing is said
     * @param leadInSeconds of quiet life before the first word
     */
    Script(FaceCurve idle, double leadInSeconds) {
        this.timeline = new Timeline(idle, 0);
        this.leadInSeconds = leadInSeconds;
        this.next = leadInSeconds;
        this.end = leadInSeconds;
    }

    /** Adds a speech after the one before; the parts of one sentence follow without a gap. */
    void add(Speech speech, FaceCurve curve) {
        double start = lay(speech.sentence(), speech.text(), speech.audio(), curve);
        if (sentenceStart < 0) {
            sentenceStart = start;
        }
        if (speech.last()) {
            caption(sentenceStart, end, speech.sentence().text());
            sentenceStart = -1;
            next = end + SENTENCE_PAUSE_SECONDS;
        }
    }

    /** Adds a sound without known words. */
    void add(Sentence about, Audio audio, FaceCurve curve) {
        lay(about, "", audio, curve);
    }

    /** Leaves a longer pause before what comes next. */
    void pause() {
        if (end > leadInSeconds) {
            next = end + REPLY_PAUSE_SECONDS;
        }
    }

    Performance performance() {
        return new Performance(timeline, Math.max(SHORTEST_SECONDS, end + TAIL_SECONDS), lingering());
    }

    private double lay(Sentence sentence, String text, Audio audio, FaceCurve curve) {
        // parts of a sentence join to the sample; otherwise whole milliseconds are whole samples
        long start = sentenceStart < 0 ? Math.round(next * 1000) * MILLI_NANOS : Math.round(next * 1e9);
        timeline.add(new Line(sentence, text, audio, curve, start));
        end = start / 1e9 + audio.seconds();
        next = end;
        return start / 1e9;
    }

    private void caption(double from, double to, String text) {
        captions.addAll(Captions.of(from, to, text));
    }

    /** A caption stays a little after its last word, if the next one leaves it the time. */
    private List<Caption> lingering() {
        List<Caption> all = new ArrayList<>();
        for (int i = 0; i < captions.size(); i++) {
            Caption caption = captions.get(i);
            double room = i + 1 < captions.size() ? captions.get(i + 1).startSeconds() : Double.MAX_VALUE;
            double until = Math.min(room, caption.endSeconds() + CAPTION_LINGERS_SECONDS);
            all.add(new Caption(caption.startSeconds(), Math.max(until, caption.endSeconds()), caption.text()));
        }
        return all;
    }
}
