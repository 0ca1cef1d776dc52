package org.afterimage.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.afterimage.face.Likeness;
import org.afterimage.libobs.Libobs;
import org.afterimage.media.Picture;
import org.afterimage.persona.Persona;
import org.afterimage.pipeline.Threads;
import org.jspecify.annotations.Nullable;

/**
 * Does for a source what takes time: opens the persona, measures the photo, makes the picture; again when the settings or
 * the persona's files change. Owns the thread {@code source}; only the newest settings wait.
 */
final class Preparations {
    private static final Duration WATCH = Duration.ofSeconds(2);

    private final PortraitSource source;
    private final Turns turns;
    private final BlockingQueue<Settings> wanted = new ArrayBlockingQueue<>(1);
    private volatile boolean closed;
    private volatile @Nullable Settings done;
    private @Nullable Persona persona;
    private @Nullable Likeness likeness;
    private long filesNanos;
    private boolean untidy;

    Preparations(PortraitSource source, Turns turns, Settings first) {
        this.source = source;
        this.turns = turns;
        wanted.add(first);
        Threads.start("source", this::run);
    }

    /** Replaces whatever waited. Safe from any thread. */
    void want(Settings settings) {
        do {
            wanted.clear();
        } while (!wanted.offer(settings));
    }

    private void run() {
        try {
            while (!closed) {
                Settings next = wanted.poll(WATCH.toMillis(), TimeUnit.MILLISECONDS);
                try {
                    if (!closed) {
                        untidy = untidy(next != null);
                        prepare(next == null ? done : next);
                    }
                } catch (RuntimeException | LinkageError e) {
                    done = next == null ? done : next;
                    fail(e);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            source.stopPerforming();
            Housekeeping.tidy();
        }
    }

    /** Tidies up in the first quiet moment after work. */
    private boolean untidy(boolean working) {
        if (untidy && !working) {
            Housekeeping.tidy();
        }
        return working;
    }

    private void fail(Throwable e) {
        System.getLogger(Preparations.class.getName())
                .log(System.Logger.Level.WARNING, e.getMessage() == null ? e.toString() : e.getMessage(), e);
        source.note(e.getMessage() == null ? e.toString() : e.getMessage());
        tellUser();
    }

    private void prepare(@Nullable Settings next) {
        if (next == null) {
            return;
        }
        Settings before = done;
        boolean another = before == null || !before.persona().equals(next.persona());
        if (another) {
            source.show(() -> null);
            source.stopPerforming();
            persona = null;
            likeness = null;
        }
        done = next;
        if (next.persona().isBlank()) {
            source.note("");
            return;
        }
        long files = changed(next.folder());
        boolean rewritten = files != filesNanos;
        filesNanos = files;
        if (another || rewritten) {
            source.note("waiting for its turn");
            turns.take(() -> openAndPaint(next));
        } else if (persona != null && before != null && !next.looksLike(before)) {
            paint(next, persona);
        }
    }

    private void openAndPaint(Settings next) {
        if (closed) {
            return;
        }
        source.stopPerforming();
        Persona opened = Persona.open(next.folder());
        if (closed) {
            return;
        }
        persona = opened;
        source.note("");
        source.perform(opened);
        likeness = null;
        paint(next, opened);
    }

    private void paint(Settings next, Persona opened) {
        if (closed) {
            return;
        }
        Likeness face = likeness;
        if (face == null) {
            face = Likeness.of(opened, (fraction, step) -> source.note(step + " " + Math.round(100 * fraction) + " %"));
            likeness = face;
        }
        source.note("");
        if (!closed) {
            Picture photo = face.photo();
            Likeness shown = face;
            source.show(() -> new LivePicture(
                    shown, source::face, next.stage(photo.width(), photo.height()), source.stopwatch(), source::note));
        }
        tellUser();
    }

    private void tellUser() {
        if (!closed) {
            Libobs.obs_source_update_properties(source.handle());
        }
    }

    /** Changes when persona.json or replies.json is written, or a photo comes or goes. */
    private static long changed(Path folder) {
        long newest = 0;
        for (String file : new String[] {"persona.json", "replies.json", "portraits"}) {
            try {
                FileTime time = Files.getLastModifiedTime(folder.resolve(file));
                newest = newest * 31 + time.to(TimeUnit.NANOSECONDS);
            } catch (IOException e) {
                newest = newest * 31;
            }
        }
        return newest;
    }

    /** Ends the thread as soon as it is done with what it does; returns at once. */
    void close() {
        closed = true;
        Settings last = done;
        if (last != null) {
            want(last);
        }
    }
}
