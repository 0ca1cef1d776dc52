package org.afterimage.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.afterimage.expression.FaceCurve;
import org.afterimage.mind.Sentence;
import org.afterimage.persona.Reply;
import org.afterimage.voice.Speech;
import org.afterimage.voice.Voice;

/**
 * Owns the voice and its thread. Takes sentences from a queue of {@value #QUEUE}; a full queue lets the mind wait. Expression
 * is a pure function of a speech and costs less than a hand-over, so it runs here too.
 */
final class VoiceThread implements AutoCloseable {
    private static final int QUEUE = 8;

    /** The voice runs at most this far ahead of what is heard. */
    private static final long AHEAD_NANOS = 15_000_000_000L;

    /** How long the preparing of a new reply may wait. */
    private static final long IDLE_MILLIS = 200;

    private record Task(long request, Sentence sentence) {}

    private record Approved(String slot, List<Sentence> sentences) {}

    private record Prepared(Speech speech, FaceCurve curve) {}

    /** Leaves {@link Voice#speak} when nobody wants the rest. */
    private static final class Unwanted extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unwanted() {
            super("no longer wanted", null, false, false);
        }
    }

    private final Rooms rooms;
    private final Director director;
    private final Consumer<String> note;
    private final BlockingDeque<Task> tasks = new LinkedBlockingDeque<>(QUEUE);
    private final Queue<Approved> unprepared = new ConcurrentLinkedQueue<>();
    private final Map<String, List<Prepared>> prepared = new ConcurrentHashMap<>();
    private final Thread thread;
    private volatile boolean alive = true;
    private volatile boolean ready;
    private volatile boolean busy;
    private volatile boolean closed;

    VoiceThread(Rooms rooms, Director director, Consumer<String> note) {
        this.rooms = rooms;
        this.director = director;
        this.note = note;
        this.thread = Threads.start("voice", this::run);
    }

    /** Queues a sentence; waits while the queue is full. Called on the mind thread. */
    void say(long request, Sentence sentence) {
        try {
            // a voice that died takes nothing: waiting for it would hang the mind
            while (alive
                    && director.wanted(request)
                    && !tasks.offer(new Task(request, sentence), 200, TimeUnit.MILLISECONDS)) {}
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says a sentence now; whatever waited is dropped. Never waits. */
    void clearAndSay(long request, Sentence sentence) {
        tasks.clear();
        busy = true;
        tasks.offerFirst(new Task(request, sentence));
    }

    /** Says a reply: at once when it was prepared, otherwise as a sentence. Never waits. */
    void reply(long request, String slot) {
        List<Prepared> parts = prepared.get(slot);
        if (parts == null) {
            rooms.replies().stream()
                    .filter(r -> r.slot().equals(slot))
                    .findFirst()
                    .ifPresent(r -> clearAndSay(request, sentence(r)));
            return;
        }
        for (Prepared part : parts) {
            director.speak(request, part.speech(), part.curve());
        }
    }

    boolean knows(String slot) {
        return rooms.replies().stream().anyMatch(r -> r.slot().equals(slot));
    }

    void drop() {
        tasks.clear();
    }

    /** Keeps a reply ready from now on, as soon as there is nothing else to say. Safe from any thread. */
    void prepare(String slot, List<Sentence> sentences) {
        unprepared.add(new Approved(slot, List.copyOf(sentences)));
    }

    /** True once the reply needs no synthesis any more. */
    boolean prepared(String slot) {
        return prepared.containsKey(slot);
    }

    boolean ready() {
        return ready;
    }

    boolean busy() {
        return alive && (busy || !tasks.isEmpty());
    }

    private void run() {
        try (Voice voice = rooms.voice().get()) {
            ready = true;
            while (!closed) {
                busy = !tasks.isEmpty();
                Task task = tasks.poll(unprepared.isEmpty() ? IDLE_MILLIS : 0, TimeUnit.MILLISECONDS);
                Approved next = task == null ? unprepared.poll() : null;
                if (next != null) {
                    prepare(voice, next);
                } else if (task != null && director.wanted(task.request())) {
                    busy = true;
                    speak(voice, task);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            note.accept("there is no voice: " + e.getMessage());
        } finally {
            alive = false;
            ready = true;
            busy = false;
            tasks.clear();
        }
    }

    private void prepare(Voice voice, Approved reply) {
        List<Prepared> parts = new ArrayList<>();
        try {
            for (Sentence sentence : reply.sentences()) {
                voice.speak(
                        sentence,
                        s -> parts.add(new Prepared(s, rooms.expression().apply(s))));
            }
            prepared.put(reply.slot(), List.copyOf(parts));
        } catch (RuntimeException e) {
            note.accept("reply \"" + reply.slot() + "\" is not prepared: " + e.getMessage());
        }
    }

    private void speak(Voice voice, Task task) {
        try {
            voice.speak(task.sentence(), speech -> deliver(task.request(), speech));
        } catch (Unwanted e) {
            // interrupted by a newer request: nothing to tell
        } catch (RuntimeException e) {
            note.accept("a sentence cannot be spoken: " + e.getMessage());
        }
    }

    private void deliver(long request, Speech speech) {
        long ahead = director.speak(request, speech, rooms.expression().apply(speech));
        if (ahead < 0) {
            throw new Unwanted();
        }
        try {
            while (ahead > AHEAD_NANOS && director.wanted(request)) {
                Thread.sleep(100);
                ahead -= 100_000_000;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unwanted();
        }
    }

    private static Sentence sentence(Reply reply) {
        return Sentence.given(reply.text());
    }

    @Override
    public void close() {
        closed = true;
        if (!Threads.end(thread, Duration.ofSeconds(5))) {
            note.accept("the voice is still busy and was left behind");
        }
    }
}
