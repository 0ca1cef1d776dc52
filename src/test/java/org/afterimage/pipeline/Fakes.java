package org.afterimage.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.afterimage.expression.Blendshape;
import org.afterimage.expression.FaceCurve;
import org.afterimage.expression.FacePose;
import org.afterimage.hearing.Utterance;
import org.afterimage.media.Audio;
import org.afterimage.mind.Mind;
import org.afterimage.mind.MindEvent;
import org.afterimage.mind.Sentence;
import org.afterimage.persona.Reply;
import org.afterimage.voice.Phone;
import org.afterimage.voice.Speech;
import org.afterimage.voice.Voice;
import org.afterimage.voice.VoiceException;

/** Small real implementations: a mind that echoes, a voice that hums, a mouth that opens while it hums. */
final class Fakes {
    static final double HUM_SECONDS = 0.4;
    static final float LEVEL = 0.5f;

    private Fakes() {}

    static final FaceCurve STILL = new FaceCurve() {
        @Override
        public double seconds() {
            return Double.POSITIVE_INFINITY;
        }

        @Override
        public void at(double seconds, FacePose into) {
            into.clear();
        }
    };

    static FaceCurve open(double length) {
        return new FaceCurve() {
            @Override
            public double seconds() {
                return length;
            }

            @Override
            public void at(double seconds, FacePose into) {
                into.clear();
                into.set(Blendshape.jawOpen, seconds >= 0 && seconds < length ? 1 : 0);
            }
        };
    }

    static Speech hum(Sentence sentence, double seconds, boolean last) {
        float[] samples = new float[(int) (seconds * Audio.RATE_HZ)];
        Arrays.fill(samples, LEVEL);
        return new Speech(
                sentence,
                sentence.text(),
                new Audio(samples, Audio.RATE_HZ),
                List.of(new Phone("m", 0, seconds)),
                last);
    }

    static Rooms rooms(Mind mind, Voice voice, Reply... replies) {
        return new Rooms(() -> mind, () -> voice, s -> open(s.audio().seconds()), STILL, List.of(replies));
    }

    static final class EchoMind implements Mind {
        volatile boolean closed;

        @Override
        public void answer(Utterance utterance, Consumer<MindEvent> out) {
            for (String text : utterance.text().split("\\|", -1)) {
                out.accept(new MindEvent.Said(Sentence.given(text)));
            }
            out.accept(new MindEvent.Finished(false));
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    static final class HumVoice implements Voice {
        final List<String> spoken = java.util.Collections.synchronizedList(new ArrayList<>());
        volatile boolean closed;

        @Override
        public void speak(Sentence sentence, Consumer<Speech> out) {
            if (sentence.text().equals("bad")) {
                throw new VoiceException("the larynx is missing");
            }
            spoken.add(sentence.text());
            out.accept(hum(sentence, HUM_SECONDS, true));
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /** Waits for a condition, at most 5 s; says whether it came. */
    static boolean eventually(BooleanSupplier condition) throws InterruptedException {
        long until = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (System.nanoTime() < until) {
            if (condition.getAsBoolean()) {
                return true;
            }
            Thread.sleep(5);
        }
        return condition.getAsBoolean();
    }
}
