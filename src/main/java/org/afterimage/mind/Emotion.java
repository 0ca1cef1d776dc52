package org.afterimage.mind;

import java.util.Locale;

/** The mood in which a sentence is said. */
public enum Emotion {
    NEUTRAL,
    WARM,
    HAPPY,
    SAD,
    SERIOUS,
    SURPRISED;

    /** The name in files and JSON: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
