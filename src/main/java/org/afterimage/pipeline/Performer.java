package org.afterimage.pipeline;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.afterimage.expression.FacePose;
import org.afterimage.hearing.Utterance;
import org.afterimage.media.Clock;
import org.afterimage.media.Owned;
import org.afterimage.mind.Provenance;
import org.afterimage.mind.Sentence;

/**
 * The chain in motion: a question goes to the mind, its sentences to the voice, each speech onto the timeline, while the
 * next is being thought. A new request interrupts the one before. Every method is safe from any thread and returns at
 * once, except {@link #face} (the thread that renders) and {@link #close}.
 */
public final class Performer implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Performer.class.getName());

    private final Clock clock;
    private final Timeline timeline;
    private final Owned owned = new Owned();
    private final AudioPump pump;
    private final Director director;
    private final VoiceThread voice;
    private final MindThread mind;
    private final AtomicLong generation = new AtomicLong();
    private volatile String note = "";

    private Performer(Rooms rooms, Clock clock, AudioSink sink) {
        this.clock = clock;
        this.timeline = new Timeline(rooms.idle(), clock.nanos());
        this.pump = owned.add(new AudioPump(timeline, clock, sink));
        this.director = new Director(timeline, clock, pump);
        this.voice = owned.add(new VoiceThread(rooms, director, this::noted));
        this.mind = owned.add(new MindThread(rooms, voice, this::noted));
    }

    /** Opens the rooms on their threads; requests made before they are open wait for them. */
    public static Performer open(Rooms rooms, Clock clock, AudioSink sink) {
        return new Performer(rooms, clock, sink);
    }

    /** Asks a question; what was being said fades out. */
    public void ask(Utterance utterance) {
        long request = begin();
        mind.ask(request, utterance);
    }

    /** Says a text as it stands; what was being said fades out. */
    public void say(String text) {
        if (!text.isBlank()) {
            long request = begin();
            voice.clearAndSay(request, Sentence.given(text.strip()));
        }
    }

    /**
     * Says a prepared reply; what was being said fades out.
     *
     * @return false when there is no such slot
     */
    public boolean reply(String slot) {
        if (!voice.knows(slot)) {
            noted("there is no reply slot \"" + slot + "\" in replies.json");
            return false;
        }
        voice.reply(begin(), slot);
        return true;
    }

    /** Stops speaking within 150 ms, sound and mouth. */
    public void stop() {
        begin();
    }

    private long begin() {
        long request = generation.incrementAndGet();
        director.begin(request);
        voice.drop();
        mind.drop();
        return request;
    }

    /** The face at a moment of the clock. Confined to the thread that renders; allocates nothing. */
    public void face(long nanos, FacePose into) {
        timeline.face(nanos, into);
    }

    /** Lines on the timeline, those that are over for a while left out. */
    public List<Line> lines() {
        return timeline.lines();
    }

    public Status status() {
        long now = clock.nanos();
        double toSound = director.textToSoundMillis();
        for (Line line : timeline.lines()) {
            if (line.startNanos() <= now && now < line.endNanos()) {
                return new Status(
                        Status.State.SPEAKING, line.caption(), line.sentence().provenance(), note, toSound);
            }
        }
        Status.State state = !(mind.ready() && voice.ready())
                ? Status.State.OPENING
                : mind.busy() || voice.busy() || timeline.endNanos() > now ? Status.State.THINKING : Status.State.IDLE;
        return new Status(state, "", Provenance.generated(), note, toSound);
    }

    /** True once mind and voice are open (or found to be missing). */
    public boolean ready() {
        return mind.ready() && voice.ready();
    }

    /** True once this reply is kept ready and will be heard at once. */
    public boolean prepared(String slot) {
        return voice.prepared(slot);
    }

    private void noted(String sentence) {
        if (!sentence.equals(note)) {
            note = sentence;
            LOG.log(Level.WARNING, sentence);
        }
    }

    /** Stops, ends the threads and closes the rooms, last opened first. Safe to call twice. */
    @Override
    public void close() {
        stop();
        owned.close();
    }
}
