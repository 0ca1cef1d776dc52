package org.afterimage.cli.obs;

import java.util.Map;

/**
 * A source in the scene.
 *
 * @param kind OBS's id of the source type
 * @param name unique in the scene
 * @param settings numbers, texts and booleans by name
 */
public record ObsInput(String kind, String name, Map<String, Object> settings) {
    public static final String PORTRAIT = "afterimage_portrait";

    public ObsInput {
        settings = Map.copyOf(settings);
    }

    /** A portrait that fills a canvas of 16 by 9 and this height. */
    public static ObsInput portrait(String name, java.nio.file.Path persona, int height) {
        return new ObsInput(
                PORTRAIT,
                name,
                Map.of("persona", persona.toAbsolutePath().toString(), "height", height, "shape", "16:9"));
    }
}
