package org.afterimage.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Function;
import com.sun.jna.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.afterimage.libobs.obs_source_info;
import org.afterimage.libobs.obs_source_info.Slot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Outside OBS libobs cannot be linked, so that whatever a callback asks of it throws: C must see none of it. */
final class BorderTest {
    private final Border border = new Border();
    private final obs_source_info info = new SourceType(border, new Sources()).info();
    private final Pointer something = new Pointer(1);

    @Test
    void aFailingCallbackGivesTheHarmlessValue() {
        assertThat(function(Slot.create).invokePointer(arguments(something, something)))
                .isNull();
        assertThat(function(Slot.get_properties).invokePointer(arguments(something)))
                .isNull();
        function(Slot.get_defaults).invokeVoid(arguments(something));
        function(Slot.update).invokeVoid(arguments(something, something));
        function(Slot.destroy).invokeVoid(arguments(something));
    }

    @Test
    void aSourceThatIsGoneHasNoSizeAndDrawsNothing() {
        assertThat(function(Slot.get_width).invokeInt(arguments(something))).isZero();
        assertThat(function(Slot.get_height).invokeInt(arguments(something))).isZero();
        function(Slot.video_render).invokeVoid(arguments(something, something));
        function(Slot.show).invokeVoid(arguments(something));
    }

    @Test
    void theNameIsKnownWithoutASource() {
        assertThat(function(Slot.get_name).invokePointer(arguments(something)).getString(0, "UTF-8"))
                .contains("Afterimage")
                .contains("逝者影像");
    }

    @Test
    void aFailureOfOneKindIsToldOnce() {
        List<String> told = new ArrayList<>();
        Handler ear = new Ear(told);
        Logger logger = Logger.getLogger(Border.class.getName());
        logger.addHandler(ear);
        try {
            for (int i = 0; i < 3; i++) {
                border.run("drawing", () -> {
                    throw new IllegalStateException("no paint");
                });
            }
        } finally {
            logger.removeHandler(ear);
        }
        assertThat(told).hasSize(1).first().asString().contains("drawing failed");
    }

    private Function function(Slot slot) {
        return Function.getFunction(info.function(slot));
    }

    private static Object[] arguments(Pointer... pointers) {
        return pointers;
    }

    private static final class Ear extends Handler {
        private final List<String> told;

        Ear(List<String> told) {
            this.told = told;
        }

        @Override
        public void publish(@Nullable LogRecord entry) {
            if (entry != null) {
                told.add(entry.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
