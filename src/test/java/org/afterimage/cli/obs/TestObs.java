package org.afterimage.cli.obs;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** A real OBS on a screen of its own, 640x360 at 30, and what tests ask of it. */
final class TestObs implements AutoCloseable {
    static final String SOURCE = "Grandfather";

    private final Screen screen;
    private final Obs obs;

    private TestObs(Screen screen, Obs obs) {
        this.screen = screen;
        this.obs = obs;
    }

    /** Starts it; the test is skipped where OBS or Xvfb is not installed. */
    static TestObs start(Path folder, List<ObsInput> inputs, Map<String, String> environment) {
        for (String program : List.of("obs", "Xvfb", "xdotool")) {
            assumeTrue(Programs.find(program).isPresent(), program + " is not installed");
        }
        Screen screen = Screen.virtual();
        try {
            return new TestObs(
                    screen,
                    Obs.start(
                            screen,
                            new Obs.Options(
                                    folder.resolve("home"),
                                    folder.resolve("recordings"),
                                    640,
                                    360,
                                    30,
                                    inputs,
                                    true,
                                    environment)));
        } catch (RuntimeException e) {
            screen.close();
            throw e;
        }
    }

    Obs obs() {
        return obs;
    }

    JsonNode request(String type, Map<String, ?> data) {
        return obs.socket().request(type, data);
    }

    JsonNode ask(String source, String request, Map<String, ?> data) {
        return obs.socket().vendor(request, source, data);
    }

    JsonNode status(String source) {
        return ask(source, "Status", Map.of());
    }

    String state(String source) {
        return status(source).path("state").asText();
    }

    void addPortrait(String scene, String name, Path persona) {
        request(
                "CreateInput",
                Map.of(
                        "sceneName",
                        scene,
                        "inputName",
                        name,
                        "inputKind",
                        ObsInput.PORTRAIT,
                        "inputSettings",
                        Map.of("persona", persona.toString(), "height", 360)));
    }

    void awaitState(String source, String state) {
        await(source + " is " + state, Duration.ofSeconds(60), () -> state(source)
                .equals(state));
    }

    /** Waits until it is idle and OBS has a picture of it. */
    void awaitPicture(String source) {
        awaitState(source, "idle");
        await(
                source + " is painted",
                Duration.ofSeconds(60),
                () -> status(source).path("frames").asLong() > 2);
    }

    /** Waits until something is so; fails, with the end of OBS's log, when it does not become so. */
    void await(String what, Duration patience, BooleanSupplier so) {
        long end = System.nanoTime() + patience.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                String log = obs.log();
                fail("waited in vain until " + what + "; OBS says:\n"
                        + log.substring(Math.max(0, log.length() - 3000)));
            }
            Obs.pause(50);
        }
    }

    @Override
    public void close() {
        obs.close();
        screen.close();
    }
}
