package org.afterimage.cli.obs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WithoutJavaObsTest {
    @TempDir
    private Path folder;

    @Test
    void obsRunsAndTheLogSaysWhatWasLookedFor() {
        try (TestObs obs = TestObs.start(folder, List.of(), Map.of("AFTERIMAGE_JAVA_HOME", folder.toString()))) {
            assertThat(obs.obs().log())
                    .contains("[afterimage] no Java 17 or newer")
                    .contains(folder + " (no lib/server/libjvm.so)")
                    .contains("openjdk-17-jre-headless");
            assertThat(obs.obs().exit()).hasValue(0);
        }
    }
}
