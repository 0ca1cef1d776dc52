package org.afterimage.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.afterimage.expression.Expression;
import org.afterimage.expression.IdleLife;
import org.afterimage.hearing.Utterance;
import org.afterimage.mind.Mind;
import org.afterimage.mind.MindEvent;
import org.afterimage.persona.Persona;
import org.afterimage.pipeline.Performer;
import org.afterimage.pipeline.Rooms;
import org.afterimage.voice.Speech;
import org.afterimage.voice.Voice;

/** How long it takes from a question to its first sound, through the live chain with an ear at its end. */
final class LatencyBench implements AutoCloseable {
    static final List<String> ENGLISH = List.of(
            "Where did you live as a child?",
            "What did you do for work?",
            "How did you meet grandmother?",
            "What was the winter like?",
            "What did you like to eat?",
            "Do you remember the river?",
            "What should I do when I am sad?");
    static final List<String> MANDARIN =
            List.of("你小时候住在哪里？", "你以前做什么工作？", "你是怎么认识奶奶的？", "那年冬天冷不冷？", "你最喜欢吃什么？", "你还记得那条河吗？", "我难过的时候该怎么办？");

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /**
     * When each thing happened, in ms after the question.
     *
     * @param thoughtMillis the mind gave its first sentence
     * @param spokenMillis the voice gave its first speech
     * @param heardMillis the first sample was handed over
     */
    record Latency(double thoughtMillis, double spokenMillis, double heardMillis) {}

    private final Performer performer;
    private volatile long thought;
    private volatile long spoken;
    private volatile long heard;

    LatencyBench(Persona persona) {
        Rooms rooms = new Rooms(
                () -> new TimedMind(Mind.open(persona)),
                () -> new TimedVoice(Voice.open(persona)),
                Expression::of,
                new IdleLife(1),
                persona.replies());
        performer = Performer.open(rooms, System::nanoTime, this::hear);
        await(performer::ready);
    }

    /** Asks each question once. */
    List<Latency> ask(List<String> questions) {
        List<Latency> latencies = new ArrayList<>();
        for (String question : questions) {
            latencies.add(measure(() -> performer.ask(Utterance.typed(question))));
        }
        return latencies;
    }

    /** Gives a reply that is kept ready, several times. */
    List<Latency> reply(String slot, int times) {
        List<Latency> latencies = new ArrayList<>();
        await(() -> performer.prepared(slot));
        for (int i = 0; i < times; i++) {
            latencies.add(measure(() -> performer.reply(slot)));
        }
        return latencies;
    }

    private Latency measure(Runnable request) {
        performer.stop();
        LockSupport.parkNanos(Duration.ofMillis(400).toNanos());
        thought = 0;
        spoken = 0;
        heard = 0;
        long start = System.nanoTime();
        request.run();
        await(() -> heard != 0);
        Latency latency = new Latency(millis(start, thought), millis(start, spoken), millis(start, heard));
        performer.stop();
        return latency;
    }

    /** The audio thread. */
    private void hear(float[] samples, int count, long startNanos) {
        if (heard == 0) {
            for (int i = 0; i < count; i++) {
                if (samples[i] != 0) {
                    heard = System.nanoTime();
                    return;
                }
            }
        }
    }

    private static double millis(long from, long to) {
        return to == 0 ? 0 : (to - from) / 1e6;
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the performer said nothing within " + PATIENCE.toSeconds() + " s");
            }
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
    }

    @Override
    public void close() {
        performer.close();
    }

    private final class TimedMind implements Mind {
        private final Mind mind;

        TimedMind(Mind mind) {
            this.mind = mind;
        }

        @Override
        public void answer(Utterance utterance, java.util.function.Consumer<MindEvent> out) {
            mind.answer(utterance, event -> {
                thought = thought == 0 ? System.nanoTime() : thought;
                out.accept(event);
            });
        }

        @Override
        public void close() {
            mind.close();
        }
    }

    private final class TimedVoice implements Voice {
        private final Voice voice;

        TimedVoice(Voice voice) {
            this.voice = voice;
        }

        @Override
        public void speak(org.afterimage.mind.Sentence sentence, java.util.function.Consumer<Speech> out) {
            voice.speak(sentence, speech -> {
                spoken = spoken == 0 ? System.nanoTime() : spoken;
                out.accept(speech);
            });
        }

        @Override
        public void close() {
            voice.close();
        }
    }
}
