package org.afterimage.cli;

import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.afterimage.expression.FacePose;
import org.afterimage.media.Owned;
import org.afterimage.stage.FrameReader;
import org.afterimage.stage.GlContext;
import org.afterimage.stage.Label;
import org.afterimage.stage.PixelLayout;
import org.afterimage.stage.Stage;
import org.afterimage.stage.StageSettings;

/**
 * A stage without a window. The opening card is shown for the first two seconds, unless the stage has no label. RGBA, because
 * turning it into planes costs a software GL more than it costs the encoder. Confined to the thread that opened it.
 */
final class StageCamera implements Camera {
    /** GB 45438-2025: the opening picture says so for two seconds at least. */
    private static final double CARD_SECONDS = 2.1;

    private static final double FADE_SECONDS = 0.4;

    static final double CARD_GONE_SECONDS = CARD_SECONDS + FADE_SECONDS;

    private final Owned owned = new Owned();
    private final Stage stage;
    private final FrameReader reader;

    /**
     * @param show puts the portrait on the stage
     */
    StageCamera(StageSettings settings, Consumer<Stage> show) {
        try {
            stage = owned.add(Stage.open(owned.add(GlContext.offscreen()), settings));
            show.accept(stage);
            reader = owned.add(stage.reader(PixelLayout.RGBA));
        } catch (RuntimeException e) {
            owned.close();
            throw e;
        }
    }

    @Override
    public int depth() {
        return FrameReader.DEPTH;
    }

    @Override
    public void draw(FacePose pose, double seconds) {
        if (stage.settings().label().text() != Label.Text.NONE) {
            stage.card(cardOpacity(seconds));
        }
        reader.render(pose);
    }

    static double cardOpacity(double seconds) {
        return Math.max(0, Math.min(1, 1 - (seconds - CARD_SECONDS) / FADE_SECONDS));
    }

    @Override
    public ByteBuffer take() {
        return reader.take();
    }

    @Override
    public void close() {
        owned.close();
    }
}
