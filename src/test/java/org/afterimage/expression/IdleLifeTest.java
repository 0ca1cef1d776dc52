package org.afterimage.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class IdleLifeTest {
    private final FaceCurve life = new IdleLife(42);

    @Test
    void blinksComeAtNaturalIntervals() {
        List<Double> blinks = new ArrayList<>();
        boolean shut = false;
        for (double t = 0; t < 600; t += 0.01) {
            boolean now = Spoken.pose(life, t).get(Blendshape.eyeBlinkLeft) > 0.9f;
            if (now && !shut) {
                blinks.add(t);
            }
            shut = now;
        }
        assertThat(blinks.size() / 10.0).as("blinks a minute").isBetween(10.0, 24.0);
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < blinks.size(); i++) {
            gaps.add(blinks.get(i) - blinks.get(i - 1));
        }
        gaps.sort(null);
        assertThat(gaps.get(gaps.size() / 2)).as("median gap").isBetween(2.0, 6.0);
        assertThat(gaps.get(gaps.size() - 1)).as("longest gap").isLessThan(13.0);
    }

    @Test
    void aBlinkShutsTheEyesFullyAndIsShort() {
        assertThat(Blinks.lid(0.09)).isCloseTo(1, within(1e-6));
        assertThat(Blinks.lid(0.3)).isZero();
    }

    @Test
    void anHourHoldsNoRepetition() {
        Set<Long> seen = new HashSet<>();
        for (int second = 0; second < 3600; second++) {
            FacePose pose = Spoken.pose(life, second);
            long mark = Math.round(pose.yaw() * 1e8) * 31
                    + Math.round(pose.pitch() * 1e8) * 17
                    + Math.round(pose.roll() * 1e8);
            assertThat(seen.add(mark)).as("second " + second).isTrue();
        }
    }

    @Test
    void theSameSeedLivesTheSameLife() {
        FacePose one = Spoken.pose(new IdleLife(7), 1234.5);
        FacePose same = Spoken.pose(new IdleLife(7), 1234.5);
        FacePose other = Spoken.pose(new IdleLife(8), 1234.5);
        assertThat(same.yaw()).isEqualTo(one.yaw());
        assertThat(other.yaw()).isNotEqualTo(one.yaw());
    }

    @Test
    void theHeadStaysNearTheCameraAndNothingJumps() {
        float yaw = Spoken.pose(life, 0).yaw();
        for (double t = 0; t < 300; t += 1 / 60.0) {
            FacePose pose = Spoken.pose(life, t);
            assertThat(Math.abs(pose.yaw())).isLessThan(0.08f);
            assertThat(Math.abs(pose.pitch())).isLessThan(0.05f);
            assertThat(Math.abs(pose.yaw() - yaw)).isLessThan(0.002f);
            yaw = pose.yaw();
        }
    }

    @Test
    void theChestBreathesAboutFourteenTimesAMinute() {
        int breaths = 0;
        boolean full = false;
        for (double t = 0; t < 600; t += 0.05) {
            boolean now = Spoken.pose(life, t).breath() > 0.5f;
            breaths += now && !full ? 1 : 0;
            full = now;
        }
        assertThat(breaths / 10.0).isBetween(11.0, 17.0);
    }

    @Test
    void itLivesForDays() {
        FacePose pose = Spoken.pose(life, 1e6);
        assertThat(pose.yaw()).isFinite();
        assertThat(pose.breath()).isBetween(0f, 1f);
    }
}
