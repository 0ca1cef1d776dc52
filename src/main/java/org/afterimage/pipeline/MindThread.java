package org.afterimage.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.afterimage.hearing.Utterance;
import org.afterimage.mind.Mind;
import org.afterimage.mind.MindEvent;
import org.afterimage.mind.Sentence;
import org.afterimage.persona.Reply;
import org.jspecify.annotations.Nullable;

/** Owns the mind and its thread. Only the newest question waits; an older one that has not begun is dropped. */
final class MindThread implements AutoCloseable {
    private record Question(long request, Utterance utterance) {}

    private final Rooms rooms;
    private final VoiceThread voice;
    private final Consumer<String> note;
    private final BlockingQueue<Question> questions = new LinkedBlockingQueue<>();
    private final Thread thread;
    private volatile boolean ready;
    private volatile boolean busy;
    private volatile boolean closed;

    MindThread(Rooms rooms, VoiceThread voice, Consumer<String> note) {
        this.rooms = rooms;
        this.voice = voice;
        this.note = note;
        this.thread = Threads.start("mind", this::run);
    }

    void ask(long request, Utterance utterance) {
        busy = true;
        questions.clear();
        questions.add(new Question(request, utterance));
    }

    /** Forgets the waiting question. */
    void drop() {
        questions.clear();
    }

    boolean ready() {
        return ready;
    }

    boolean busy() {
        return busy || !questions.isEmpty();
    }

    private void run() {
        try (Mind mind = open()) {
            ready = true;
            for (Reply reply : rooms.replies()) {
                List<Sentence> given = List.of(Sentence.given(reply.text()));
                voice.prepare(reply.slot(), mind.approved(reply.slot()).orElse(given));
            }
            while (!closed) {
                busy = !questions.isEmpty();
                answer(mind, questions.take());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ready = true;
            busy = false;
        }
    }

    private Mind open() {
        try {
            return rooms.mind().get();
        } catch (RuntimeException e) {
            note.accept("the mind cannot be opened: " + e.getMessage());
            return new Speechless();
        }
    }

    private void answer(Mind mind, Question question) {
        busy = true;
        try {
            mind.answer(question.utterance(), event -> {
                if (event instanceof MindEvent.Said said) {
                    voice.say(question.request(), said.sentence());
                }
            });
        } catch (RuntimeException e) {
            note.accept("no answer: " + e.getMessage());
        }
    }

    @Override
    public void close() {
        closed = true;
        if (!Threads.end(thread, Duration.ofSeconds(5))) {
            note.accept("the mind is still busy and was left behind");
        }
    }

    /** What is left when the mind cannot be opened: it says nothing. */
    private static final class Speechless implements Mind {
        @Override
        public void answer(@Nullable Utterance utterance, Consumer<MindEvent> out) {
            out.accept(new MindEvent.Finished(true));
        }

        @Override
        public void close() {}
    }
}
