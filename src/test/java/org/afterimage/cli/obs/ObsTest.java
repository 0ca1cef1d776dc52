package org.afterimage.cli.obs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ObsTest {
    @TempDir
    Path folder;

    @Test
    void theSourceLoadsAndObsEndsCleanly() {
        assumeTrue(
                Programs.find("obs").isPresent() && Programs.find("Xvfb").isPresent(), "OBS or Xvfb is not installed");
        try (Screen screen = Screen.virtual();
                Obs obs = Obs.start(
                        screen,
                        new Obs.Options(
                                folder.resolve("home"),
                                folder.resolve("rec"),
                                640,
                                360,
                                30,
                                List.of(ObsInput.portrait("Grandfather", folder, 360)),
                                true,
                                Map.of()))) {
            assertThat(obs.log()).contains("[afterimage] loaded into OBS");
            assertThat(obs.exit()).hasValue(0);
        }
    }
}
