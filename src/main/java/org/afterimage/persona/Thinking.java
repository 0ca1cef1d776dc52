package org.afterimage.persona;

import java.time.Duration;
import java.util.Optional;

/**
 * How replies are found.
 *
 * @param vettedOnly only approved replies of {@code replies.json} are said, for live shows
 * @param model a language model that may phrase replies; empty, the default, for none
 */
public record Thinking(boolean vettedOnly, Optional<LanguageModel> model) {
    public static final Thinking DEFAULT = new Thinking(false, Optional.empty());

    /**
     * An OpenAI-compatible endpoint that the family configured. Nothing is sent anywhere without one.
     *
     * @param endpoint base address, e.g. {@code "http://localhost:11434/v1"}
     * @param model name at that endpoint
     * @param keyVariable environment variable that holds the key; blank for none
     * @param strict what the evidence does not support is dropped or softened
     * @param firstSentence longest wait for the first sentence before the archive answers
     */
    public record LanguageModel(
            String endpoint, String model, String keyVariable, boolean strict, Duration firstSentence) {}
}
