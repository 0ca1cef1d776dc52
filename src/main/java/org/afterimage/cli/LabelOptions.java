package org.afterimage.cli;

import org.afterimage.stage.Label;
import picocli.CommandLine.Option;

/** The visible label of a recording. It goes only when somebody takes the responsibility in words. */
final class LabelOptions {
    static final String CONSENT = "I am of the family and will tell every viewer that this is AI";

    @Option(
            names = "--label",
            paramLabel = "WORDS",
            defaultValue = "BOTH",
            description = "Language of the visible label: both, english, mandarin (${DEFAULT-VALUE}).")
    private Label.Text words;

    @Option(
            names = "--corner",
            defaultValue = "BOTTOM_LEFT",
            description = "Where the label stands (${DEFAULT-VALUE}).")
    private Label.Corner corner;

    @Option(
            names = "--no-label",
            paramLabel = "CONSENT",
            description = "Leaves the visible label out; the machine-readable mark stays. Give the words: \"" + CONSENT
                    + "\"")
    private String consent;

    Label label() {
        if (consent == null) {
            Label.Text shown = words == Label.Text.NONE ? Label.Text.BOTH : words;
            return new Label(shown, corner, Label.DEFAULT.height());
        }
        if (!consent.strip().equalsIgnoreCase(CONSENT)) {
            throw new IllegalArgumentException(
                    "the label stays: laws in the EU and in China ask for it. To leave it out on"
                            + " your own responsibility, give --no-label these words: \"" + CONSENT + "\"");
        }
        return Label.NONE;
    }
}
