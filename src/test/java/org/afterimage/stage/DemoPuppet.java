package org.afterimage.stage;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.afterimage.face.Likeness;
import org.afterimage.face.Puppet;
import org.afterimage.media.Progress;

/** The demo grandfather's neutral picture, measured once for all tests. */
final class DemoPuppet {
    static final Path EXPRESSIONS = Path.of("../shared/demo-persona/grandfather/expressions");
    private static final Path CACHE = Path.of("target/test-likeness/neutral");

    private DemoPuppet() {}

    static Likeness likeness() {
        Path photo = EXPRESSIONS.resolve("neutral.png");
        assumeTrue(Files.exists(photo), "needs ../shared/demo-persona");
        return Likeness.of(photo, CACHE, Progress.NONE);
    }

    static Puppet open() {
        return Puppet.of(likeness());
    }
}
