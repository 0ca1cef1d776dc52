package org.afterimage.stage;

/**
 * What the picture is to be.
 *
 * @param width in pixels, even
 * @param height in pixels, even
 * @param transparent without the portrait's background, for a scene that has its own
 */
public record StageSettings(int width, int height, Fit fit, boolean transparent, Label label) {
    private static final int LARGEST = 8192;

    public StageSettings {
        if (width < 16 || height < 16 || width > LARGEST || height > LARGEST || width % 2 != 0 || height % 2 != 0) {
            throw new IllegalArgumentException(
                    "picture size must be even, 16 to " + LARGEST + " pixels a side: " + width + "x" + height);
        }
    }

    /** Opaque, the whole portrait, labelled. */
    public static StageSettings of(int width, int height) {
        return new StageSettings(width, height, Fit.CONTAIN, false, Label.DEFAULT);
    }

    public StageSettings withLabel(Label other) {
        return new StageSettings(width, height, fit, transparent, other);
    }

    public StageSettings withTransparent(boolean other) {
        return new StageSettings(width, height, fit, other, label);
    }

    public StageSettings withFit(Fit other) {
        return new StageSettings(width, height, other, transparent, label);
    }
}
