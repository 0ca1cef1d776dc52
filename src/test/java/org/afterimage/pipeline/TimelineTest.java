package org.afterimage.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.afterimage.expression.Blendshape;
import org.afterimage.expression.FacePose;
import org.afterimage.media.Audio;
import org.afterimage.mind.Sentence;
import org.junit.jupiter.api.Test;

final class TimelineTest {
    private static final long MILLI = 1_000_000;

    private final Timeline timeline = new Timeline(Fakes.STILL, 0);
    private final FacePose pose = new FacePose();

    private Line line(long startNanos, double seconds) {
        Sentence sentence = Sentence.given("hum");
        Line line =
                new Line(sentence, "hum", Fakes.hum(sentence, seconds, true).audio(), Fakes.open(seconds), startNanos);
        timeline.add(line);
        return line;
    }

    private float soundAt(long nanos) {
        float[] block = new float[1];
        timeline.sound(nanos, block, 1);
        return block[0];
    }

    private float jawAt(long nanos) {
        timeline.face(nanos, pose);
        return pose.get(Blendshape.jawOpen);
    }

    @Test
    void soundAndFaceStartAndEndTogether() {
        line(1000 * MILLI, 0.5);

        assertThat(soundAt(999 * MILLI)).isZero();
        assertThat(jawAt(999 * MILLI)).isZero();
        assertThat(soundAt(1001 * MILLI)).isEqualTo(Fakes.LEVEL);
        assertThat(jawAt(1001 * MILLI)).isEqualTo(1);
        assertThat(soundAt(1501 * MILLI)).isZero();
        assertThat(jawAt(1501 * MILLI)).isZero();
    }

    @Test
    void aLineReadInBlocksOfAnySizeIsTheSameSound() {
        line(0, 0.1);
        float[] whole = new float[Audio.RATE_HZ / 10];
        timeline.sound(0, whole, whole.length);

        float[] block = new float[480];
        for (int i = 0; i < 10; i++) {
            timeline.sound(i * (10 * MILLI), block, 480);
            for (int k = 0; k < 480; k++) {
                assertThat(block[k]).isEqualTo(whole[i * 480 + k]);
            }
        }
    }

    @Test
    void aFadeEndsSoundAndMouthWithoutAStep() {
        Line line = line(0, 2);
        timeline.fadeFrom(500 * MILLI);

        float before = soundAt(500 * MILLI);
        float previous = before;
        for (long t = 500; t <= 600; t++) {
            float now = soundAt(t * MILLI);
            assertThat(now).isBetween(0f, previous);
            assertThat(previous - now).isLessThan(0.02f);
            assertThat(jawAt(t * MILLI)).isCloseTo(now / before, within(1e-3f));
            previous = now;
        }
        assertThat(previous).isZero();
        assertThat(line.endNanos()).isEqualTo(500 * MILLI + Line.FADE_NANOS);
    }

    @Test
    void aLineThatWasToComeIsNeverHeardAfterAFade() {
        line(1000 * MILLI, 1);
        timeline.fadeFrom(500 * MILLI);

        assertThat(soundAt(1200 * MILLI)).isZero();
        assertThat(jawAt(1200 * MILLI)).isZero();
    }

    @Test
    void whatIsOverIsForgotten() {
        line(0, 0.1);
        line(5000 * MILLI, 0.1);
        timeline.forgetBefore(3000 * MILLI);

        assertThat(timeline.lines()).hasSize(1);
    }
}
