package org.afterimage.host;

import java.nio.file.Path;
import org.afterimage.libobs.Libobs;
import org.afterimage.libobs.Libobs.obs_data_t;
import org.afterimage.stage.StageSettings;

/**
 * What the scene remembers of a source.
 *
 * @param persona the persona folder; blank until the user has chosen one
 * @param height of the picture in pixels; the width follows from the shape
 * @param shape of the picture
 * @param fps most frames rendered a second
 * @param ask the text that Ask asks
 * @param say the text that Say says
 * @param label the visible label
 * @param transparent true to leave the photo's background out
 */
record Settings(
        String persona,
        int height,
        Shape shape,
        int fps,
        String ask,
        String say,
        LabelChoice label,
        boolean transparent) {
    static final String PERSONA = "persona";
    static final String HEIGHT = "height";
    static final String SHAPE = "shape";
    static final String FPS = "fps";
    static final String ASK = "ask_text";
    static final String SAY = "say_text";
    static final String TRANSPARENT = "transparent";
    static final int DEFAULT_HEIGHT = 720;
    static final int SMALLEST = 64;
    static final int LARGEST = 2160;
    private static final int MOST = 8192;

    static void writeDefaults(obs_data_t data) {
        Libobs.obs_data_set_default_string(data, PERSONA, "");
        Libobs.obs_data_set_default_int(data, HEIGHT, DEFAULT_HEIGHT);
        Libobs.obs_data_set_default_string(data, SHAPE, Shape.PHOTO.id());
        Libobs.obs_data_set_default_int(data, FPS, 30);
        Libobs.obs_data_set_default_bool(data, TRANSPARENT, (byte) 0);
        LabelChoice.writeDefaults(data);
    }

    /** Reads what is there; values out of range are moved into it. */
    static Settings read(obs_data_t data) {
        return new Settings(
                Libobs.obs_data_get_string(data, PERSONA).strip(),
                clamp(Libobs.obs_data_get_int(data, HEIGHT), SMALLEST, LARGEST),
                Shape.read(Libobs.obs_data_get_string(data, SHAPE)),
                clamp(Libobs.obs_data_get_int(data, FPS), 5, 120),
                Libobs.obs_data_get_string(data, ASK),
                Libobs.obs_data_get_string(data, SAY),
                LabelChoice.read(data),
                Libobs.obs_data_get_bool(data, TRANSPARENT) != 0);
    }

    Path folder() {
        return Path.of(persona);
    }

    /** Whether the picture is the same. */
    boolean looksLike(Settings other) {
        return height == other.height
                && shape.equals(other.shape)
                && transparent == other.transparent
                && label.equals(other.label);
    }

    /** The stage for a photo of this size, at the wanted shape and height, even on both sides. */
    StageSettings stage(int photoWidth, int photoHeight) {
        int width = (int) Math.round(height * shape.aspect((double) photoWidth / photoHeight) / 2) * 2;
        return StageSettings.of(Math.max(SMALLEST, Math.min(MOST, width)), height / 2 * 2)
                .withTransparent(transparent)
                .withLabel(label.onStage());
    }

    private static int clamp(long value, int least, int most) {
        return (int) Math.max(least, Math.min(most, value));
    }
}
