package org.afterimage.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.afterimage.codec.MediaReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on a real, small persona: what they print and what they leave. */
final class CommandsTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path persona;

    @BeforeEach
    void makeAPersona() throws IOException {
        persona = folder.resolve("wen");
        assertThat(run("new", persona.toString(), "--name", "Wen", "--relation", "uncle", "--language", "en,zh"))
                .as(said(err))
                .isZero();
        Files.writeString(
                persona.resolve("letters/1962-02-10-to-mei.txt"),
                "Dear Mei, in the winter the river froze and we walked over the ice to the market.\n");
    }

    @Test
    void aNewFolderIsNotMadeTwice() {
        assertThat(run("new", persona.toString())).isEqualTo(Main.FAILED);
        assertThat(said(err)).contains("is not empty");
    }

    @Test
    void anAnswerSaysWhereItComesFrom() throws IOException {
        assertThat(run("ask", persona.toString(), "What about the river in winter?", "--json", "--as", "Mei"))
                .isZero();
        JsonNode reply = new ObjectMapper().readTree(said(out));
        assertThat(reply.get("question").asText()).isEqualTo("What about the river in winter?");
        assertThat(reply.get("as").asText()).isEqualTo("Mei");
        assertThat(reply.get("elapsed_ms").asDouble()).isPositive();
        assertThat(reply.get("declined").isBoolean()).isTrue();
        for (JsonNode sentence : reply.get("sentences")) {
            assertThat(sentence.get("text").asText()).isNotBlank();
            assertThat(sentence.get("language").asText()).isIn("en", "zh");
            assertThat(sentence.get("provenance").get("kind").asText())
                    .isIn("quoted", "adapted", "generated", "recording");
            assertThat(sentence.get("provenance").has("source")).isTrue();
        }
        assertThat(reply.get("sentences")).isNotEmpty();
    }

    @Test
    void aSaidTextHasItsSoundsInOrder() throws IOException {
        Path wav = folder.resolve("deep/er/hello.wav");
        assertThat(run("say", persona.toString(), "Hello, Mei.", "--out", wav.toString(), "--json"))
                .as(said(err))
                .isZero();
        JsonNode spoken = new ObjectMapper().readTree(said(out));
        double end = 0;
        for (JsonNode phone : spoken.get("phones")) {
            assertThat(phone.get("start_ms").asDouble()).isCloseTo(end, within(0.11));
            end = phone.get("end_ms").asDouble();
        }
        assertThat(end).isCloseTo(spoken.get("seconds").asDouble() * 1000, within(1.0));
        assertThat(spoken.get("provenance").get("kind").asText()).isEqualTo("generated");
        assertThat(spoken.get("elapsed_ms").asDouble()).isPositive();
        try (MediaReader reader = MediaReader.open(wav)) {
            assertThat(reader.sound().orElseThrow().seconds() * 1000).isCloseTo(end, within(1.0));
        }
    }

    @Test
    void nothingButJsonGoesToTheOutput() {
        assertThat(run("ask", persona.toString(), "", "--json")).isZero();
        assertThat(said(out)).startsWith("{").endsWith("}\n");
    }

    @Test
    void anEmptyTextIsNotSaid() {
        assertThat(run(
                        "say",
                        persona.toString(),
                        "  ",
                        "--out",
                        folder.resolve("x.wav").toString()))
                .isEqualTo(Main.FAILED);
        assertThat(said(err)).isEqualTo("afterimage: there is nothing to say: the text is empty\n");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThat(run("ask", folder.resolve("nobody").toString(), "Hello")).isEqualTo(Main.FAILED);
        assertThat(said(err)).contains("nobody").hasLineCount(1);
    }

    @Test
    void aRecordingNeedsSomethingToRecord() {
        assertThat(run("record", persona.toString())).isEqualTo(Main.USAGE);
        assertThat(run("record", persona.toString(), "--say", "Hi", "--size", "854x480"))
                .isEqualTo(Main.USAGE);
        assertThat(said(err)).contains("856x480");
    }

    @Test
    void theLabelGoesOnlyWithTheWholeConsent() {
        assertThat(run("record", persona.toString(), "--say", "Hi", "--no-label", "yes"))
                .isEqualTo(Main.FAILED);
        assertThat(said(err)).contains(LabelOptions.CONSENT);
    }

    @Test
    void aPersonaWithoutAPhotoCannotBeRecorded() {
        assertThat(run(
                        "record",
                        persona.toString(),
                        "--say",
                        "Hi",
                        "--out",
                        folder.resolve("x.mp4").toString()))
                .isEqualTo(Main.FAILED);
        assertThat(said(err).lines().filter(l -> l.startsWith("afterimage: "))).hasSize(1);
        assertThat(folder.resolve("x.mp4")).doesNotExist();
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
    }

    private static String said(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
