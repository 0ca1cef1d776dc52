package org.afterimage.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.afterimage.media.Audio;
import org.afterimage.mind.Emotion;
import org.afterimage.mind.Sentence;
import org.afterimage.voice.Phone;
import org.afterimage.voice.Speech;
import org.afterimage.voice.Voices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExpressionTest {
    private static final String MIXED = "sil ɑ p ɑ m i b u f ɔ sil";

    @ParameterizedTest
    @ValueSource(doubles = {0.04, 0.06, 0.1, 0.2})
    void theLipsCloseForPBAndMAtAnySpeed(double phoneSeconds) {
        Speech speech = Spoken.of(MIXED, phoneSeconds);
        FaceCurve curve = Expression.of(speech);
        for (Phone phone : speech.phones()) {
            if ("pbm".contains(phone.symbol())) {
                FacePose pose = Spoken.pose(curve, (phone.startSeconds() + phone.endSeconds()) / 2);
                assertThat(pose.get(Blendshape.jawOpen)).as(phone.toString()).isLessThan(0.02f);
                assertThat(pose.get(Blendshape.mouthPressLeft))
                        .as(phone.toString())
                        .isGreaterThan(0.2f);
            }
        }
    }

    @Test
    void theLowerLipGoesUnderTheTeethForF() {
        FacePose pose = Spoken.pose(Expression.of(Spoken.of(MIXED, 0.1)), 0.85);
        assertThat(pose.get(Blendshape.mouthRollLower)).isGreaterThan(0.4f);
        assertThat(pose.get(Blendshape.jawOpen)).isBetween(0.01f, 0.2f);
    }

    @Test
    void theMouthIsShutInSilenceAndAtTheEnd() {
        FaceCurve curve = Expression.of(Spoken.of("ɑ sil sil sil ɑ sil sil", 0.15));
        for (double moment : new double[] {0.37, 0.95, 1.05}) {
            assertThat(Spoken.pose(curve, moment).get(Blendshape.jawOpen)).isLessThan(0.02f);
        }
    }

    @Test
    void openVowelsOpenAndRoundedVowelsRound() {
        FaceCurve curve = Expression.of(Spoken.of("sil ɑ ɑ t i i t u u sil", 0.12));
        FacePose open = Spoken.pose(curve, 0.24);
        FacePose spread = Spoken.pose(curve, 0.60);
        FacePose round = Spoken.pose(curve, 0.96);
        assertThat(open.get(Blendshape.jawOpen)).isBetween(0.3f, 0.7f);
        assertThat(spread.get(Blendshape.jawOpen)).isLessThan(0.2f);
        assertThat(spread.get(Blendshape.mouthStretchLeft)).isGreaterThan(0.15f);
        assertThat(round.get(Blendshape.mouthPucker)).isGreaterThan(0.4f);
        assertThat(open.get(Blendshape.mouthPucker)).isLessThan(0.05f);
    }

    @Test
    void lipsRoundBeforeTheRoundedVowelComes() {
        FaceCurve curve = Expression.of(Spoken.of("sil s t u sil", 0.1));
        assertThat(Spoken.pose(curve, 0.28).get(Blendshape.mouthPucker)).isGreaterThan(0.2f);
    }

    @Test
    void partsOfOneClauseContinueEachOther() {
        List<Speech> parts = Voices.speak(Sentence.given("I remember the summer of 1987 very well."));
        FaceCurve first = Expression.of(parts.get(0));
        FaceCurve second = Expression.of(parts.get(1));
        FacePose before = Spoken.pose(first, first.seconds() - 1e-4);
        FacePose after = Spoken.pose(second, 1e-4);
        for (int i = 0; i < Blendshape.COUNT; i++) {
            Blendshape shape = Blendshape.at(i);
            assertThat(after.get(shape)).as(shape.name()).isCloseTo(before.get(shape), within(0.03f));
        }
        assertThat(after.pitch()).isCloseTo(before.pitch(), within(0.002f));
        assertThat(after.yaw()).isCloseTo(before.yaw(), within(0.002f));
        assertThat(Spoken.pose(first, first.seconds()).get(Blendshape.jawOpen))
                .as("no frame has both")
                .isZero();
    }

    @Test
    void everyFrameRateGivesTheSameMotion() {
        FaceCurve once = Expression.of(Spoken.of(MIXED, 0.1));
        FaceCurve again = Expression.of(Spoken.of(MIXED, 0.1));
        for (int second = 0; second <= 5; second++) {
            double moment = second / 5.0;
            float at25 = Spoken.pose(once, second * 5 / 25.0).get(Blendshape.jawOpen);
            float at30 = Spoken.pose(again, second * 6 / 30.0).get(Blendshape.jawOpen);
            assertThat(at30).isCloseTo(at25, within(1e-6f));
            assertThat(Spoken.pose(again, moment).get(Blendshape.jawOpen)).isCloseTo(at25, within(1e-6f));
        }
    }

    @Test
    void nothingJumps() {
        FaceCurve curve = Expression.of(Spoken.of(MIXED, 0.08));
        float before = 0;
        for (double t = -0.4; t < 1.4; t += 0.001) {
            float now = Spoken.pose(curve, t).get(Blendshape.jawOpen);
            assertThat(Math.abs(now - before)).as("at " + t).isLessThan(0.03f);
            before = now;
        }
    }

    @Test
    void askingForAMomentAllocatesNothing() {
        FaceCurve curve = Expression.of(Spoken.of(MIXED, 0.1));
        FacePose pose = new FacePose();
        assertThat(Allocation.of(() -> curve.at(0.33, pose))).isZero();
    }

    @Test
    void aQuestionRaisesTheBrows() {
        FaceCurve asking = Expression.of(Spoken.of("i a i a i a", 0.25, Emotion.NEUTRAL, "Is it so?"));
        FaceCurve telling = Expression.of(Spoken.of("i a i a i a", 0.25, Emotion.NEUTRAL, "It is so."));
        assertThat(Spoken.pose(asking, 1.4).get(Blendshape.browOuterUpLeft))
                .isGreaterThan(Spoken.pose(telling, 1.4).get(Blendshape.browOuterUpLeft) + 0.2f);
    }

    @Test
    void aMoodLastsAndLeaves() {
        FaceCurve happy = Expression.of(Spoken.of("i a i a i a", 0.25, Emotion.HAPPY, "It is so."));
        assertThat(Spoken.pose(happy, 0.7).get(Blendshape.mouthSmileLeft)).isGreaterThan(0.2f);
        assertThat(Spoken.pose(happy, 1.5 + FaceCurve.REACH_SECONDS + 0.01).get(Blendshape.mouthSmileLeft))
                .isZero();
    }

    @Test
    void theMouthIsInTimeWithTheSound() {
        List<String> sentences = List.of(
                "My mother had five apple trees, and every Sunday we would pick the best ones.",
                "We were all at home when the letter about the money came.",
                "He was a teacher at the old school behind the market.",
                "妈妈说我们明天坐飞机去北京看朋友。",
                "他后来在银行工作了三十年，每天都很早起来。",
                "那年夏天我们一家人都在河边。");
        List<Double> lags = sentences.stream()
                .map(text -> Lag.seconds(Voices.speak(Sentence.given(text))))
                .toList();
        assertThat(lags).allSatisfy(lag -> assertThat(Math.abs(lag)).isLessThan(0.04));
        assertThat(lags.stream().mapToDouble(Double::doubleValue).average().orElseThrow())
                .as("mouth against voice, seconds: " + lags)
                .isBetween(-0.015, 0.015);
    }

    @Test
    void aBareSoundMovesTheMouthInTimeAndSilenceShutsIt() {
        List<Speech> parts = Voices.speak(Sentence.given("We were all at home when the letter about the money came."));
        List<Float> all = new ArrayList<>();
        parts.forEach(p -> {
            for (float sample : p.audio().samples()) {
                all.add(sample);
            }
        });
        float[] samples = new float[all.size() + Audio.RATE_HZ];
        for (int i = 0; i < all.size(); i++) {
            samples[i] = all.get(i);
        }
        Audio audio = new Audio(samples, Audio.RATE_HZ);
        FaceCurve curve = Expression.of(audio);
        assertThat(Math.abs(Lag.seconds(curve, audio))).isLessThanOrEqualTo(0.02);
        assertThat(Spoken.pose(curve, audio.seconds() - 0.5).get(Blendshape.jawOpen))
                .isLessThan(0.02f);
    }

    @Test
    void anEmptySoundIsAStillFace() {
        assertThat(Spoken.pose(Expression.of(new Audio(new float[0], 48_000)), 0)
                        .get(Blendshape.jawOpen))
                .isZero();
        assertThat(Spoken.pose(Expression.of(Audio.silence(1, 44_100)), 0.5).get(Blendshape.jawOpen))
                .isZero();
    }

    /** Bytes that the current thread allocates. */
    private static final class Allocation {
        static long of(Runnable action) {
            var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
            for (int i = 0; i < 2000; i++) {
                action.run();
            }
            long least = Long.MAX_VALUE;
            for (int round = 0; round < 5; round++) {
                long before = threads.getCurrentThreadAllocatedBytes();
                for (int i = 0; i < 1000; i++) {
                    action.run();
                }
                least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
            }
            return least / 1000;
        }
    }
}
