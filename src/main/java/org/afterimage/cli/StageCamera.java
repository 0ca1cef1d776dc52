package org.afterimage.cli;

import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.afterimage.expression.FacePose;
import org.afterimage.media.Owned;
import org.afterimage.stage.FrameReader;
import org.afterimage.stage.GlContext;
import org.afterimage.stage.PixelLayout;
import org.afterimage.stage.Stage;
import org.afterimage.stage.StageSettings;

/** A stage without a window. Confined to the thread that opened it. */
final class StageCamera implements Camera {
    private final Owned owned = new Owned();
    private final FrameReader reader;

    /**
     * @param show puts the portrait on the stage
     */
    StageCamera(StageSettings settings, Consumer<Stage> show) {
        try {
            Stage stage = owned.add(Stage.open(owned.add(GlContext.offscreen()), settings));
            show.accept(stage);
            reader = owned.add(stage.reader(PixelLayout.I420));
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
    public void draw(FacePose pose) {
        reader.render(pose);
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
