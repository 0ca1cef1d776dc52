package org.afterimage.cli.obs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.afterimage.codec.MediaReader;
import org.afterimage.media.Audio;
import org.afterimage.media.Picture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The source in one real OBS, from start to end. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class PortraitObsTest {
    private static final String SOURCE = TestObs.SOURCE;
    private static final String LONG = "I was born in a small town by the river. My father mended clocks. ".repeat(40);

    private Path folder;
    private Path persona;
    private TestObs obs;

    @BeforeAll
    void startObs(@TempDir Path temporary) throws IOException {
        folder = temporary;
        persona = folder.resolve("grandfather");
        copy(Path.of("personas/grandfather"), persona);
        obs = TestObs.start(folder, List.of(ObsInput.portrait(SOURCE, persona, 360)), Map.of());
    }

    @AfterAll
    void endObs() {
        if (obs != null) {
            obs.close();
        }
    }

    @Test
    @Order(1)
    void thePortraitAppearsInTheShapeOfThePhoto() {
        obs.awaitPicture(SOURCE);
        JsonNode status = obs.status(SOURCE);
        assertThat(status.path("height").asInt()).isEqualTo(360);
        assertThat(status.path("width").asInt()).isBetween(200, 700);
        assertThat(status.path("line").asText()).isEqualTo("idle");
    }

    @Test
    @Order(2)
    void whatHeSaysIsSeenAndHeardInTheRecording() {
        obs.obs().startRecording();
        Obs.pause(500);
        obs.request(
                "SetInputSettings",
                Map.of("inputName", SOURCE, "inputSettings", Map.of("say_text", "Sit down, the kettle is on.")));
        obs.request("PressInputPropertiesButton", Map.of("inputName", SOURCE, "propertyName", "speak"));
        obs.awaitState(SOURCE, "speaking");
        obs.awaitState(SOURCE, "idle");
        Path file = obs.obs().stopRecording();
        JsonNode status = obs.status(SOURCE);
        assertThat(status.path("textToFirstSoundMillis").asDouble()).isPositive();
        assertThat(status.path("textToFirstFrameMillis").asDouble()).isPositive();
        try (MediaReader reader = MediaReader.open(file)) {
            assertThat(loudness(reader.sound())).as("sound in the recording").isGreaterThan(0.01);
            assertThat(brightest(reader)).as("light in the picture").isGreaterThan(100);
        }
    }

    @Test
    @Order(3)
    void aQuestionIsAnsweredInHisWords() {
        obs.ask(SOURCE, "Ask", Map.of("text", "Where did you work?"));
        obs.awaitState(SOURCE, "speaking");
        assertThat(obs.status(SOURCE).path("caption").asText()).isNotBlank();
        stop();
    }

    @Test
    @Order(4)
    void aHotkeySaysAPreparedReply() {
        obs.request("TriggerHotkeyByName", Map.of("hotkeyName", "afterimage.reply.greeting"));
        obs.awaitState(SOURCE, "speaking");
        assertThat(obs.status(SOURCE).path("caption").asText()).contains("Hello");
        obs.request("TriggerHotkeyByName", Map.of("hotkeyName", "afterimage.stop"));
        obs.awaitState(SOURCE, "idle");
    }

    @Test
    @Order(5)
    void theAskHotkeyAsksTheTypedQuestion() {
        obs.request(
                "SetInputSettings",
                Map.of("inputName", SOURCE, "inputSettings", Map.of("ask_text", "Did you have a cat?")));
        obs.request("TriggerHotkeyByName", Map.of("hotkeyName", "afterimage.ask"));
        obs.awaitState(SOURCE, "speaking");
        stop();
    }

    @Test
    @Order(6)
    void anUnknownSlotIsToldAndHarmless() {
        obs.ask(SOURCE, "Reply", Map.of("slot", "no such slot"));
        assertThat(obs.status(SOURCE).path("line").asText()).contains("no such slot");
        assertThatThrownBy(
                        () -> obs.request("TriggerHotkeyByName", Map.of("hotkeyName", "afterimage.reply.no such slot")))
                .isInstanceOf(ObsException.class);
        assertThat(obs.state(SOURCE)).isEqualTo("idle");
    }

    @Test
    @Order(7)
    void newRepliesBringNewHotkeysWhileObsRuns() throws IOException {
        Files.writeString(
                persona.resolve("replies.json"),
                """
                {"version": 1, "replies": [{"slot": "tea", "title": "Tea", "text": "Tea first, then the news."}]}
                """);
        obs.await("the new hotkey is there", Duration.ofSeconds(30), () -> hotkeys()
                .contains("afterimage.reply.tea"));
        assertThat(hotkeys()).doesNotContain("afterimage.reply.greeting").contains("afterimage.stop");
        obs.awaitState(SOURCE, "idle");
        obs.request("TriggerHotkeyByName", Map.of("hotkeyName", "afterimage.reply.tea"));
        obs.awaitState(SOURCE, "speaking");
        stop();
    }

    @Test
    @Order(8)
    void aFolderThatIsNotThereIsToldAndCanBeCorrected() {
        obs.addPortrait("Main", "Lost", folder.resolve("nowhere"));
        obs.await(
                "the folder is missed",
                Duration.ofSeconds(20),
                () -> obs.status("Lost").path("line").asText().contains("nowhere"));
        obs.request(
                "SetInputSettings",
                Map.of("inputName", "Lost", "inputSettings", Map.of("persona", persona.toString())));
        obs.awaitState("Lost", "idle");
        obs.request("RemoveInput", Map.of("inputName", "Lost"));
    }

    @Test
    @Order(9)
    void severalPortraitsSpeakAtOnce() {
        obs.addPortrait("Main", "Second", persona);
        obs.awaitState("Second", "idle");
        obs.ask(SOURCE, "Say", Map.of("text", LONG));
        obs.ask("Second", "Say", Map.of("text", LONG));
        obs.awaitState(SOURCE, "speaking");
        obs.awaitState("Second", "speaking");
        stop();
        assertThat(obs.state("Second")).isEqualTo("speaking");
        obs.ask("Second", "Stop", Map.of());
        obs.awaitState("Second", "idle");
    }

    @Test
    @Order(10)
    void aRenamedPortraitAnswersToItsNewName() {
        obs.request("SetInputName", Map.of("inputName", "Second", "newInputName", "Renamed"));
        assertThat(obs.status("Second").path("sources").asInt()).isZero();
        assertThat(obs.state("Renamed")).isEqualTo("idle");
    }

    @Test
    @Order(11)
    void aPortraitRemovedWhileItSpeaksIsGone() {
        obs.ask("Renamed", "Say", Map.of("text", LONG));
        obs.awaitState("Renamed", "speaking");
        obs.request("RemoveInput", Map.of("inputName", "Renamed"));
        obs.await(
                "it is gone",
                Duration.ofSeconds(20),
                () -> obs.status("Renamed").path("sources").asInt() == 0);
        assertThat(obs.state(SOURCE)).isEqualTo("idle");
    }

    @Test
    @Order(12)
    void aHiddenPortraitIsNotPaintedAndComesBack() {
        obs.request("CreateScene", Map.of("sceneName", "Other"));
        obs.request("SetCurrentProgramScene", Map.of("sceneName", "Other"));
        Obs.pause(1000);
        long hidden = frames();
        Obs.pause(500);
        assertThat(frames()).isEqualTo(hidden);
        obs.request("SetCurrentProgramScene", Map.of("sceneName", "Main"));
        obs.await("it is painted again", Duration.ofSeconds(20), () -> frames() > hidden + 5);
    }

    @Test
    @Order(13)
    void theSettingsAreSavedWithTheScene() {
        JsonNode settings =
                obs.request("GetInputSettings", Map.of("inputName", SOURCE)).path("inputSettings");
        assertThat(settings.path("persona").asText()).isEqualTo(persona.toString());
        assertThat(settings.path("ask_text").asText()).isEqualTo("Did you have a cat?");
    }

    @Test
    @Order(14)
    void anotherHeightTakesEffectAtOnce() {
        obs.request("SetInputSettings", Map.of("inputName", SOURCE, "inputSettings", Map.of("height", 240)));
        obs.await(
                "it is smaller",
                Duration.ofSeconds(20),
                () -> obs.status(SOURCE).path("height").asInt() == 240);
    }

    @Test
    @Order(50)
    void twoHundredPortraitsComeAndGoAndLeaveNothingBehind() {
        ProcessFigures process = new ProcessFigures(obs.obs().pid());
        int threads = process.threads();
        comeAndGo(50);
        settle(process, threads);
        int handles = process.handles();
        long bytes = process.residentBytes();
        comeAndGo(150);
        settle(process, threads);
        assertThat(process.handles()).as("handles").isLessThanOrEqualTo(handles + 4);
        assertThat(process.residentBytes() - bytes).as("bytes").isLessThan(60_000_000);
        assertThat(obs.state(SOURCE)).isEqualTo("idle");
    }

    /** Until the guests' threads are gone and, after a collection, one more guest has tidied up at its end. */
    private void settle(ProcessFigures process, int threads) {
        awaitThreads(process, threads);
        collectGarbage();
        comeAndGo(1);
        awaitThreads(process, threads);
        Obs.pause(1000);
    }

    /** A few more come with Java's compiler and obs-websocket's pool, whatever we do; a portrait has five. */
    private void awaitThreads(ProcessFigures process, int before) {
        obs.await("the threads of the guests are gone", Duration.ofSeconds(90), () -> process.threads() <= before + 8);
    }

    private void collectGarbage() {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Programs.output(Map.of(), List.of(jcmd, Long.toString(obs.obs().pid()), "GC.run"));
    }

    /** Every fiftieth is left until it is painted; the others go while they are still being opened. */
    private void comeAndGo(int times) {
        for (int i = 0; i < times; i++) {
            String name = "Guest " + i;
            obs.addPortrait("Main", name, persona);
            if (i % 50 == 0) {
                obs.awaitPicture(name);
            }
            obs.request("RemoveInput", Map.of("inputName", name));
        }
    }

    @Test
    @Order(99)
    void obsEndsCleanlyWhileHeSpeaks() {
        obs.ask(SOURCE, "Say", Map.of("text", LONG));
        obs.awaitState(SOURCE, "speaking");
        assertThat(obs.obs().exit()).as(obs.obs().log()).hasValue(0);
        assertThat(obs.obs().log()).doesNotContain("failed; OBS goes on without it");
    }

    private void stop() {
        obs.ask(SOURCE, "Stop", Map.of());
        obs.awaitState(SOURCE, "idle");
    }

    private long frames() {
        return obs.status(SOURCE).path("frames").asLong();
    }

    private List<String> hotkeys() {
        List<String> names = new java.util.ArrayList<>();
        obs.request("GetHotkeyList", Map.of()).path("hotkeys").forEach(name -> names.add(name.asText()));
        return names;
    }

    private static double loudness(Optional<Audio> sound) {
        float[] samples = sound.orElseThrow().samples();
        double sum = 0;
        for (float sample : samples) {
            sum += sample * sample;
        }
        return Math.sqrt(sum / samples.length);
    }

    private static int brightest(MediaReader reader) {
        int most = 0;
        try (MediaReader.Frames frames = reader.frames()) {
            assertThat(frames.next()).isTrue();
            Picture picture = frames.picture();
            for (int y = 0; y < picture.height(); y += 8) {
                for (int x = 0; x < picture.width(); x += 8) {
                    most = Math.max(most, picture.argb(x, y) >> 8 & 255);
                }
            }
        }
        return most;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.filter(p ->
                            !p.toString().contains(".derived") && !p.toString().contains("memory"))
                    .toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
