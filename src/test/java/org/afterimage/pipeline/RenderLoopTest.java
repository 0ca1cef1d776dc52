package org.afterimage.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class RenderLoopTest {
    private final List<Long> painted = Collections.synchronizedList(new ArrayList<>());
    private final List<String> notes = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    private RenderLoop.Painter painter() {
        opened.incrementAndGet();
        return new RenderLoop.Painter() {
            @Override
            public void paint(long nanos) {
                if (nanos == 13) {
                    throw new IllegalStateException("the paint is dry");
                }
                painted.add(nanos);
            }

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
    }

    @Test
    void theMomentAskedForIsPaintedOnce() throws InterruptedException {
        try (RenderLoop loop = RenderLoop.open(this::painter, notes::add)) {
            loop.request(1);
            assertThat(Fakes.eventually(() -> painted.contains(1L))).isTrue();
            loop.request(2);
            assertThat(Fakes.eventually(() -> painted.contains(2L))).isTrue();
            assertThat(loop.frames()).isEqualTo(2);
        }
        assertThat(painted).containsExactly(1L, 2L);
        assertThat(closed).hasValue(1);
    }

    @Test
    void aPainterThatFailsIsNotedAndOpenedAgain() throws InterruptedException {
        try (RenderLoop loop = RenderLoop.open(this::painter, notes::add)) {
            loop.request(13);
            assertThat(Fakes.eventually(() -> !notes.isEmpty())).isTrue();
            loop.request(14);
            assertThat(Fakes.eventually(() -> painted.contains(14L))).isTrue();
        }
        assertThat(notes.get(0)).contains("the paint is dry");
        assertThat(opened.get()).isGreaterThan(1).isEqualTo(closed.get());
    }
}
