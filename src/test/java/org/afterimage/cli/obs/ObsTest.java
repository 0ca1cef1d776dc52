package org.afterimage.cli.obs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ObsTest {
    Path folder = Path.of("/tmp/obs-j");

    @Test
    void theSourceLoadsAndObsEndsCleanly() throws Exception {
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
                                List.of(ObsInput.portrait("Grandfather", Path.of("personas/grandfather"), 360)),
                                true,
                                Map.of()))) {
            assertThat(obs.log()).contains("[afterimage] loaded into OBS");
            Thread.sleep(8000);
            obs.startRecording();
            obs.socket()
                    .request(
                            "SetInputSettings",
                            Map.of(
                                    "inputName",
                                    "Grandfather",
                                    "inputSettings",
                                    Map.of("say_text", "Good morning. I was born in nineteen thirty two.")));
            obs.socket()
                    .request("PressInputPropertiesButton", Map.of("inputName", "Grandfather", "propertyName", "speak"));
            Thread.sleep(5000);
            System.out.println(obs.stopRecording());
            String png = obs.socket()
                    .request("GetSourceScreenshot", Map.of("sourceName", "Grandfather", "imageFormat", "png"))
                    .path("imageData")
                    .asText();
            java.nio.file.Files.write(
                    Path.of("/tmp/obs-j/shot.png"),
                    java.util.Base64.getDecoder().decode(png.substring(png.indexOf(',') + 1)));
            assertThat(obs.exit()).hasValue(0);
        }
    }
}
