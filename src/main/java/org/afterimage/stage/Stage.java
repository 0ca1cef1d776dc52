package org.afterimage.stage;

import org.afterimage.expression.FacePose;
import org.afterimage.face.Puppet;
import org.afterimage.media.Picture;

/**
 * Draws the portrait, its background and the label. Confined to the render thread, the thread of its {@link GlContext}.
 * Once something is shown, {@link #render} allocates nothing.
 */
public interface Stage extends AutoCloseable {
    /**
     * An empty stage; it draws nothing but the label until something is shown.
     *
     * @param gl lent; must outlive the stage
     * @throws StageException if the graphics driver cannot do it
     */
    static Stage open(GlContext gl, StageSettings settings) {
        return new PortraitStage(gl, settings);
    }

    StageSettings settings();

    /** Shows a photo that does not move, e.g. while the face is still being measured. */
    void show(Picture photo);

    /**
     * Shows a puppet; it is posed by {@link #render} from now on. Building {@link Puppet#of} may happen on another thread
     * before.
     */
    void show(Puppet puppet);

    /**
     * Lays the opening card over what is drawn from now on: the label's words, large, instead of the small label.
     *
     * @param opacity 0 (none, at first) to 1; a recording shows it for its first two seconds at least
     */
    void card(double opacity);

    /** Draws the face into the ring's next texture and publishes it as the newest. */
    void render(FacePose pose, FrameRing ring);

    /** A reader of this stage's pictures; close it before the stage. */
    FrameReader reader(PixelLayout layout);

    /** Draws the face and gives the picture, straight alpha. Allocates; for stills and tests. */
    Picture picture(FacePose pose);

    /** Frees what it holds on the GPU. Safe to call twice. */
    @Override
    void close();
}
