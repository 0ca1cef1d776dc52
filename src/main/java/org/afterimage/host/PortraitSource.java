package org.afterimage.host;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.afterimage.expression.FacePose;
import org.afterimage.hearing.Utterance;
import org.afterimage.libobs.Libobs;
import org.afterimage.libobs.Libobs.obs_data_t;
import org.afterimage.libobs.Libobs.obs_source_t;
import org.afterimage.media.Clock;
import org.afterimage.persona.Persona;
import org.afterimage.pipeline.Performer;
import org.afterimage.pipeline.Status;
import org.jspecify.annotations.Nullable;

/**
 * One portrait in OBS. Every method returns at once and may be called from any thread, but {@link #tick} and
 * {@link #draw} (OBS graphics thread) and {@link #close}. What takes time happens on its own thread, see
 * {@link Preparations}.
 */
final class PortraitSource {
    private static final Clock CLOCK = Libobs::os_gettime_ns;

    private final obs_source_t source;
    private final Stopwatch stopwatch = new Stopwatch(CLOCK);
    private final ReplyHotkeys hotkeys;
    private final Preparations preparations;
    private final AtomicReference<@Nullable Consumer<Performer>> waiting = new AtomicReference<>();
    private volatile Settings settings;
    private volatile @Nullable Performer performer;
    private volatile @Nullable LivePicture picture;
    private @Nullable SoundOut sound; // guarded by this
    private boolean closed; // guarded by this
    private volatile boolean showing;
    private volatile String note = "";
    private long dueNanos; // graphics thread only
    private long lastRequestNanos;

    PortraitSource(Border border, Turns turns, obs_source_t source, Settings settings) {
        this.source = source;
        this.settings = settings;
        this.hotkeys = new ReplyHotkeys(border, source, this);
        this.preparations = new Preparations(this, turns, settings);
    }

    obs_source_t handle() {
        return source;
    }

    // --- what OBS asks ---

    /** 0 until there is a picture. */
    int width() {
        LivePicture now = picture;
        return now == null ? 0 : now.width();
    }

    int height() {
        LivePicture now = picture;
        return now == null ? 0 : now.height();
    }

    void update(Settings next) {
        settings = next;
        preparations.want(next);
    }

    /** Hidden, he goes on speaking unheard, like a media source; only the painting stops. */
    void show(boolean visible) {
        showing = visible;
    }

    /** OBS graphics thread, once a frame: decides which face the next frame will show. */
    void tick() {
        LivePicture now = picture;
        if (now == null || !showing) {
            return;
        }
        long interval = Libobs.obs_get_frame_interval_ns();
        long next = Libobs.obs_get_video_frame_time() + interval;
        if (next - lastRequestNanos > 1_000_000_000L / settings.fps() - interval / 2) {
            lastRequestNanos = next;
            dueNanos = next;
        }
    }

    /** OBS graphics thread. Draws the newest finished frame; never waits. */
    void draw() {
        LivePicture now = picture;
        if (now != null) {
            now.draw();
            if (dueNanos != 0) { // not before: a quick frame would be shown too early
                now.request(dueNanos);
                dueNanos = 0;
            }
        }
    }

    // --- what the user asks ---

    /** OBS hands over new settings a frame late, so that they are read afresh. */
    Settings currentSettings() {
        obs_data_t data = Libobs.obs_source_get_settings(source);
        try {
            return Settings.read(data);
        } finally {
            Libobs.obs_data_release(data);
        }
    }

    void ask(String text) {
        if (!text.isBlank()) {
            request(p -> p.ask(Utterance.typed(text)));
        }
    }

    void say(String text) {
        if (!text.isBlank()) {
            request(p -> p.say(text));
        }
    }

    void reply(String slot) {
        request(p -> p.reply(slot));
    }

    void stop() {
        waiting.set(null);
        Performer now = performer;
        if (now != null) {
            now.stop();
        }
    }

    /** What comes before the performer is there waits for it; the newest only. */
    private void request(Consumer<Performer> what) {
        stopwatch.begin();
        Performer now = performer;
        if (now != null) {
            what.accept(now);
            return;
        }
        waiting.set(what);
        Performer since = performer;
        if (since != null) {
            deliver(since);
        }
    }

    private void deliver(Performer to) {
        Consumer<Performer> what = waiting.getAndSet(null);
        if (what != null) {
            what.accept(to);
        }
    }

    // --- what the preparations bring ---

    /** The persona is open: plays it from now on. */
    void perform(Persona persona) {
        SoundOut out = new SoundOut(source);
        synchronized (this) {
            if (closed) {
                return;
            }
            sound = out;
            hotkeys.offer(persona.replies());
        }
        Performer next = Performer.open(Casting.of(persona), CLOCK, (samples, count, startNanos) -> {
            out.play(samples, count, startNanos);
            stopwatch.sound(samples, count);
        });
        performer = next;
        deliver(next);
    }

    void stopPerforming() {
        Performer old = performer;
        performer = null;
        if (old != null) {
            old.close();
        }
        synchronized (this) {
            if (!closed) {
                hotkeys.offer(List.of());
            }
        }
    }

    /** Shows another picture, or none; the old one is closed once OBS no longer draws it. */
    synchronized void show(Supplier<@Nullable LivePicture> maker) {
        LivePicture old = picture;
        picture = closed ? null : maker.get();
        if (old != null) {
            Libobs.obs_enter_graphics(); // a drawing that is under way ends first
            Libobs.obs_leave_graphics();
            old.close();
        }
    }

    Stopwatch stopwatch() {
        return stopwatch;
    }

    /** The face of a moment. Render thread. */
    void face(long nanos, FacePose into) {
        Performer now = performer;
        if (now == null) {
            into.clear();
        } else {
            now.face(nanos, into);
        }
    }

    /** What the user should know, one sentence; blank when all is well. */
    void note(String sentence) {
        note = sentence;
    }

    // --- what can be read of it ---

    String name() {
        return Libobs.obs_source_get_name(source);
    }

    /** One line for the properties. */
    String statusLine() {
        String now = note;
        if (!now.isBlank()) {
            return now;
        }
        Performer p = performer;
        if (p == null) {
            return "";
        }
        Status status = p.status();
        String state = status.state().name().toLowerCase(Locale.ROOT);
        String more = status.note().isBlank() ? status.caption() : status.note();
        return more.isBlank() ? state : state + ": " + more;
    }

    @Nullable
    Performer performer() {
        return performer;
    }

    long frames() {
        LivePicture now = picture;
        return now == null ? 0 : now.frames();
    }

    /**
     * OBS destruction thread. OBS's source is not touched once this returns; what takes longer to end (a voice in the
     * middle of a sentence) ends on the source's own thread.
     */
    void close() {
        preparations.close(); // first, so that nothing more is begun
        synchronized (this) {
            closed = true;
            if (sound != null) {
                sound.close();
            }
        }
        show(() -> null);
    }
}
