package org.afterimage.codec;

import java.util.Locale;
import java.util.UUID;

/**
 * The machine-readable mark of synthesised content that GB 45438-2025 asks for: goes into MP4, WAV and PNG under the key
 * {@value #KEY}. On first writing the producer is also the propagator.
 *
 * @param producer code of who made the content, visible ASCII
 * @param id code of this piece of content, visible ASCII
 */
public record Aigc(String producer, String id) {
    public static final String KEY = "AIGC";

    private static final String SYNTHESISED = "1";

    public Aigc {
        visible(producer);
        visible(id);
    }

    /** A mark with a fresh id. */
    public static Aigc fresh() {
        return new Aigc("Afterimage", UUID.randomUUID().toString());
    }

    /** The value that belongs to {@link #KEY}. */
    public String json() {
        return String.format(
                Locale.ROOT,
                "{\"Label\":\"%s\",\"ContentProducer\":\"%s\",\"ProduceID\":\"%s\",\"ReservedCode1\":\"\","
                        + "\"ContentPropagator\":\"%s\",\"PropagateID\":\"%s\",\"ReservedCode2\":\"\"}",
                SYNTHESISED,
                producer,
                id,
                producer,
                id);
    }

    private static void visible(String code) {
        if (code.isEmpty() || !code.chars().allMatch(c -> c >= 0x21 && c <= 0x7E && c != '"' && c != '\\')) {
            throw new IllegalArgumentException("an AIGC code is visible ASCII without quotes: " + code);
        }
    }
}
