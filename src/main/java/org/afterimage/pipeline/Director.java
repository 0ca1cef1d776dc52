package org.afterimage.pipeline;

import org.afterimage.expression.FaceCurve;
import org.afterimage.media.Clock;
import org.afterimage.voice.Speech;

/** Gives every speech its moment. Only the latest request is heard. Safe from any thread. */
final class Director {
    /** Room for the sink: sound handed over now is heard this much later. */
    static final long START_NANOS = 10_000_000;

    private static final long SENTENCE_PAUSE_NANOS = 260_000_000;

    private final Timeline timeline;
    private final Clock clock;
    private final AudioPump pump;
    private long request;
    private long requestNanos;
    private long nextNanos;
    private boolean silent = true;

    Director(Timeline timeline, Clock clock, AudioPump pump) {
        this.timeline = timeline;
        this.clock = clock;
        this.pump = pump;
    }

    /** A new request: the old one's lines fade, its later speeches are refused. */
    synchronized void begin(long newRequest) {
        request = newRequest;
        requestNanos = clock.nanos();
        timeline.fadeFrom(requestNanos + AudioPump.LEAD_NANOS);
        nextNanos = timeline.endNanos() > requestNanos ? timeline.endNanos() : requestNanos;
        silent = true;
    }

    /**
     * Lays a speech after the one before.
     *
     * @return how long until it starts, in ns, or -1 when its request is no longer wanted
     */
    synchronized long speak(long ofRequest, Speech speech, FaceCurve curve) {
        if (ofRequest != request) {
            return -1;
        }
        long now = clock.nanos();
        long start = Math.max(nextNanos, now + START_NANOS);
        Line line = new Line(speech.sentence(), speech.text(), speech.audio(), curve, start);
        timeline.add(line);
        nextNanos = line.endNanos() + (speech.last() ? SENTENCE_PAUSE_NANOS : 0);
        if (silent) {
            silent = false;
            pump.await(start);
        }
        pump.wake();
        return start - now;
    }

    synchronized boolean wanted(long ofRequest) {
        return ofRequest == request;
    }

    /** From the latest request to its first sound handed over; -1 before it. */
    synchronized double textToSoundMillis() {
        long handedOver = pump.handedOverNanos();
        return handedOver < requestNanos || handedOver == 0 ? -1 : (handedOver - requestNanos) / 1e6;
    }
}
