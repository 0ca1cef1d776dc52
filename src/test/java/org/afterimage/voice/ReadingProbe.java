package org.afterimage.voice;

import java.util.List;
import org.afterimage.media.Language;

/** Not a test: prints clauses, runs and readings of its arguments. */
final class ReadingProbe {
    private ReadingProbe() {}

    public static void main(String[] arguments) {
        Reading reading = new Reading();
        for (String text : arguments) {
            String clean = Cleaning.clean(text);
            System.out.println("# " + clean);
            for (Clause clause : Clauses.of(clean)) {
                List<Run> runs = Run.of(clause.text(), Language.of(clean));
                System.out.println("  [" + clause.pauseSeconds() + "] "
                        + runs.stream()
                                .map(r -> r.language().tag() + ":" + reading.of(r))
                                .toList());
            }
        }
    }
}
