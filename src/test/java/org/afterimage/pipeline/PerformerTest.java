package org.afterimage.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.afterimage.hearing.Utterance;
import org.afterimage.media.Owned;
import org.afterimage.persona.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class PerformerTest {
    private record Block(long startNanos, int count, float peak, long atNanos) {}

    private final List<Block> blocks = Collections.synchronizedList(new ArrayList<>());
    private final Fakes.EchoMind mind = new Fakes.EchoMind();
    private final Fakes.HumVoice voice = new Fakes.HumVoice();
    private final Owned owned = new Owned();

    private Performer performer(Reply... replies) {
        return owned.add(Performer.open(Fakes.rooms(mind, voice, replies), System::nanoTime, this::play));
    }

    private void play(float[] samples, int count, long startNanos) {
        float peak = 0;
        for (int i = 0; i < count; i++) {
            peak = Math.max(peak, samples[i]);
        }
        blocks.add(new Block(startNanos, count, peak, System.nanoTime()));
    }

    private boolean quiet(Performer performer) throws InterruptedException {
        return Fakes.eventually(() -> performer.status().state() == Status.State.IDLE);
    }

    @AfterEach
    void close() {
        owned.close();
    }

    @Test
    void aQuestionIsAnsweredSentenceBySentenceInOrder() throws InterruptedException {
        Performer performer = performer();
        performer.ask(Utterance.typed("one|two"));

        assertThat(Fakes.eventually(() -> performer.lines().size() == 2)).isTrue();
        List<Line> lines = performer.lines();
        assertThat(lines).extracting(Line::caption).containsExactly("one", "two");
        assertThat(lines.get(1).startNanos()).isGreaterThan(lines.get(0).endNanos());
    }

    @Test
    void soundIsHandedOverAheadOfTimeInBlocksThatTouch() throws InterruptedException {
        Performer performer = performer();
        performer.say("hello");
        assertThat(Fakes.eventually(() -> performer.lines().size() == 1)).isTrue();
        long end = performer.lines().get(0).endNanos();
        assertThat(Fakes.eventually(() -> System.nanoTime() > end + 100_000_000))
                .isTrue();

        List<Block> heard = List.copyOf(blocks);
        assertThat(heard).isNotEmpty();
        for (int i = 1; i < heard.size(); i++) {
            assertThat(heard.get(i).startNanos() - heard.get(i - 1).startNanos())
                    .isEqualTo(10_000_000);
        }
        assertThat(performer.status().textToSoundMillis()).isPositive();
    }

    @Test
    void stopSilencesWithin150Milliseconds() throws InterruptedException {
        Performer performer = performer();
        performer.ask(Utterance.typed("a|b|c|d"));
        assertThat(Fakes.eventually(() -> blocks.size() > 5)).isTrue();
        performer.stop();
        long stopped = System.nanoTime();
        Thread.sleep(600);

        long last = blocks.stream()
                .filter(b -> b.peak() > 0.001)
                .mapToLong(Block::startNanos)
                .max()
                .orElseThrow();
        assertThat(last - stopped).isLessThan(150_000_000L);
    }

    @Test
    void aNewQuestionInterruptsTheOldAnswer() throws InterruptedException {
        Performer performer = performer();
        performer.ask(Utterance.typed("a|b|c|d|e|f|g|h|i|j|k|l"));
        assertThat(Fakes.eventually(() -> !performer.lines().isEmpty())).isTrue();
        performer.ask(Utterance.typed("new"));

        assertThat(Fakes.eventually(() ->
                        performer.lines().stream().anyMatch(l -> l.caption().equals("new"))))
                .isTrue();
        long newStart = performer.lines().stream()
                .filter(l -> l.caption().equals("new"))
                .findFirst()
                .orElseThrow()
                .startNanos();
        assertThat(performer.lines())
                .filteredOn(l -> !l.caption().equals("new"))
                .allSatisfy(l -> assertThat(l.endNanos()).isLessThanOrEqualTo(newStart));
        assertThat(quiet(performer)).isTrue();
        assertThat(voice.spoken).contains("new");
    }

    @Test
    void theVoiceDoesNotRunFarAheadOfWhatIsHeard() throws InterruptedException {
        Performer performer = performer();
        performer.ask(Utterance.typed("x" + "|x".repeat(200)));
        assertThat(Fakes.eventually(() -> voice.spoken.size() > 20)).isTrue();
        Thread.sleep(300);

        assertThat(voice.spoken.size()).isLessThan(40);
    }

    @Test
    void aPreparedReplyNeedsNoSynthesis() throws InterruptedException {
        Performer performer = performer(new Reply("greeting", "Greeting", "good morning", List.of(), ""));
        assertThat(Fakes.eventually(() -> performer.prepared("greeting"))).isTrue();
        int before = voice.spoken.size();

        assertThat(performer.reply("greeting")).isTrue();
        assertThat(performer.lines()).extracting(Line::caption).containsExactly("good morning");
        assertThat(voice.spoken).hasSize(before);
    }

    @Test
    void anUnknownSlotIsSaidAndNothingElseHappens() {
        Performer performer = performer();

        assertThat(performer.reply("nowhere")).isFalse();
        assertThat(performer.status().note()).contains("nowhere");
        assertThat(performer.lines()).isEmpty();
    }

    @Test
    void aSentenceThatCannotBeSpokenIsNotedAndTheNextIsHeard() throws InterruptedException {
        Performer performer = performer();
        performer.ask(Utterance.typed("bad|good"));

        assertThat(Fakes.eventually(() -> performer.lines().size() == 1)).isTrue();
        assertThat(performer.lines().get(0).caption()).isEqualTo("good");
        assertThat(performer.status().note()).contains("larynx");
    }

    @Test
    void aMissingVoiceDoesNotHangTheMind() throws InterruptedException {
        Rooms rooms = new Rooms(
                () -> mind,
                () -> {
                    throw new IllegalStateException("install libflite1");
                },
                s -> Fakes.STILL,
                Fakes.STILL,
                List.of());
        Performer performer = owned.add(Performer.open(rooms, System::nanoTime, this::play));
        performer.ask(Utterance.typed("a|b|c|d|e|f|g|h|i|j|k|l|m"));

        assertThat(quiet(performer)).isTrue();
        assertThat(performer.status().note()).contains("libflite1");
    }

    @Test
    void closingEndsTheThreadsAndClosesTheRooms() throws InterruptedException {
        Performer performer = performer();
        performer.ask(Utterance.typed("a|b|c"));
        assertThat(Fakes.eventually(() -> !performer.lines().isEmpty())).isTrue();
        performer.close();
        performer.close();

        assertThat(mind.closed).isTrue();
        assertThat(voice.closed).isTrue();
        assertThat(Fakes.eventually(() -> Thread.getAllStackTraces().keySet().stream()
                        .noneMatch(t -> t.getName().startsWith("afterimage: "))))
                .isTrue();
    }
}
