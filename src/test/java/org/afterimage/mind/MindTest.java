package org.afterimage.mind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.afterimage.hearing.Utterance;
import org.afterimage.persona.Persona;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MindTest {
    @TempDir
    Path folder;

    @BeforeEach
    void aSmallPersona() throws IOException {
        Files.writeString(
                folder.resolve("persona.json"),
                """
                {"name": "Lin", "names": ["Grandpa", "爷爷"], "relation": "grandfather", "languages": ["en", "zh"],
                 "introduction": ""}""");
        Files.createDirectories(folder.resolve("letters"));
        Files.createDirectories(folder.resolve("chats"));
        Files.writeString(
                folder.resolve("letters/1987-05-03-to-mei.txt"),
                """
                Dear Mei,

                Today I repaired the church clock. Its pendulum was bent like a spoon, and a swallow had built a nest above it.

                I boil the fish soup with ginger first.
                """);
        Files.writeString(
                folder.resolve("letters/1962-日记.md"),
                """
                ## 1962-03-04 雨

                我今天在鼓浪屿修好了灯塔的发报机。所长请我喝了一杯茶。
                """);
        Files.writeString(
                folder.resolve("chats/mei.txt"),
                """
                [2016-02-08, 20:11] Mei: Why did you never learn to swim?
                [2016-02-08, 20:15] Grandpa: Because my brother drowned when I was nine.
                [2016-02-08, 20:16] Grandpa: I never told your father.
                """);
    }

    private List<MindEvent> ask(String text) {
        List<MindEvent> events = new ArrayList<>();
        try (Mind mind = Mind.open(Persona.open(folder))) {
            mind.answer(Utterance.typed(text), events::add);
        }
        return events;
    }

    private static List<Sentence> said(List<MindEvent> events) {
        return events.stream()
                .filter(MindEvent.Said.class::isInstance)
                .map(e -> ((MindEvent.Said) e).sentence())
                .toList();
    }

    @Test
    void aQuestionIsAnsweredWithTheirSentenceAndItsSource() {
        List<MindEvent> events = ask("What was wrong with the church clock?");
        Provenance from = said(events).get(0).provenance();
        assertThat(from.kind()).isEqualTo(Provenance.Kind.QUOTED);
        assertThat(from.source()).isEqualTo("letters/1987-05-03-to-mei.txt");
        assertThat(from.locator()).isEqualTo("line 3");
        assertThat(from.date()).isEqualTo("1987-05-03");
        assertThat(events.get(events.size() - 1)).isEqualTo(new MindEvent.Finished(false));
    }

    @Test
    void aQuestionInAChatFindsTheReplyThatFollowedIt() {
        assertThat(said(ask("why can't you swim")).get(0).text())
                .isEqualTo("Because my brother drowned when I was nine.");
    }

    @Test
    void aChineseQuestionFindsTheDiaryPageWithItsDate() {
        Sentence first = said(ask("爷爷，发报机是在哪里修的？")).get(0);
        assertThat(first.text()).isEqualTo("我今天在鼓浪屿修好了灯塔的发报机。");
        assertThat(first.provenance().date()).isEqualTo("1962-03-04");
    }

    @Test
    void whatHeNeverWroteAboutIsDeclined() {
        List<MindEvent> events = ask("Which football team did you support?");
        assertThat(events.get(events.size() - 1)).isEqualTo(new MindEvent.Finished(true));
        assertThat(said(events))
                .singleElement()
                .satisfies(s -> assertThat(s.provenance().kind()).isEqualTo(Provenance.Kind.GENERATED));
    }

    @Test
    void aSentenceThatOnlyRepeatsTheQuestionIsLeftOut() throws IOException {
        Files.writeString(
                folder.resolve("letters/2000-03-19.txt"),
                "You ask if I kept bees. I had two hives behind the lighthouse.\n");
        assertThat(said(ask("Did you keep bees?")))
                .extracting(Sentence::text)
                .containsExactly("I had two hives behind the lighthouse.");
    }

    @Test
    void anExchangeIsOneLineInTheMemory() throws IOException {
        ask("What was wrong with the church clock?");
        ask("hello");
        List<String> lines = Files.readAllLines(memory());
        assertThat(lines).hasSize(2);
        JsonNode turn = new ObjectMapper().readTree(lines.get(0));
        assertThat(turn.path("question").asText()).isEqualTo("What was wrong with the church clock?");
        assertThat(turn.path("sentences")
                        .path(0)
                        .path("provenance")
                        .path("source")
                        .asText())
                .isEqualTo("letters/1987-05-03-to-mei.txt");
    }

    @Test
    void aMemoryCutByACrashKeepsWhatItHasAndGoesOnOnANewLine() throws IOException {
        Files.createDirectories(memory().resolveSibling(""));
        Files.writeString(
                memory(), "{\"at\": \"2020-01-01T00:00:00Z\", \"question\": \"whole\"}\n{\"at\": \"2020-01-0");
        ask("hello");
        List<String> lines = Files.readAllLines(memory());
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).contains("whole");
        assertThat(new ObjectMapper().readTree(lines.get(2)).path("question").asText())
                .isEqualTo("hello");
    }

    @Test
    void aMemoryThatCannotBeWrittenDoesNotCostTheReply() throws IOException {
        Files.writeString(folder.resolve("memory"), "in the way");
        assertThat(said(ask("What was wrong with the church clock?"))).isNotEmpty();
    }

    private Path memory() {
        return folder.resolve("memory/conversations.jsonl");
    }

    static List<String> oddTexts() {
        return List.of(
                "",
                "   ",
                "\u0000\u0007\u001b[31m",
                "🙂🙂🙂",
                "？？？！！",
                "\ud83d",
                "a".repeat(100_000),
                "钟".repeat(100_000),
                "the clock 钟 ".repeat(10_000),
                "AND OR NOT (\"* ~^[]{}:/\\\\",
                "<script>alert(1)</script>");
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void anythingIsAnsweredAndFinished(String text) {
        List<MindEvent> events = ask(text);
        assertThat(said(events)).isNotEmpty();
        assertThat(events.get(events.size() - 1)).isInstanceOf(MindEvent.Finished.class);
    }

    @Test
    void blankTextIsAskedForAgainAndNotDeclined() {
        List<MindEvent> events = ask("🙂");
        assertThat(events).hasSize(2).last().isEqualTo(new MindEvent.Finished(false));
    }

    @Test
    void theSameIsNotSaidTwiceInARow() {
        List<Sentence> all = new ArrayList<>();
        try (Mind mind = Mind.open(Persona.open(folder))) {
            for (int i = 0; i < 3; i++) {
                List<MindEvent> events = new ArrayList<>();
                mind.answer(Utterance.typed("Which football team did you support?"), events::add);
                all.addAll(said(events));
            }
        }
        assertThat(all).extracting(Sentence::text).doesNotHaveDuplicates();
    }

    @Test
    void anInterruptedMindFinishesAtOnce() {
        try (Mind mind = Mind.open(Persona.open(folder))) {
            List<MindEvent> events = new ArrayList<>();
            Thread.currentThread().interrupt();
            mind.answer(Utterance.typed("What was wrong with the church clock?"), events::add);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(events).containsExactly(new MindEvent.Finished(false));
            mind.answer(Utterance.typed("What was wrong with the church clock?"), events::add);
            assertThat(said(events)).isNotEmpty();
        }
    }

    @Test
    void anApprovedReplyComesFirstAndIsTheirsWhenTheWordsAreInItsSource() throws IOException {
        Files.writeString(
                folder.resolve("replies.json"),
                """
                [{"slot": "swim", "text": "I never told your father.", "triggers": ["Can you swim?"], "source": "chats/mei.txt"},
                 {"slot": "hug", "text": "A hug from all of us."}]""");
        assertThat(said(ask("can you SWIM")))
                .singleElement()
                .extracting(Sentence::provenance)
                .isEqualTo(new Provenance(
                        Provenance.Kind.QUOTED,
                        "chats/mei.txt",
                        "message 3",
                        "2016-02-08",
                        "I never told your father."));
        try (Mind mind = Mind.open(Persona.open(folder))) {
            assertThat(mind.approved("hug").orElseThrow().get(0).provenance().kind())
                    .isEqualTo(Provenance.Kind.GENERATED);
            assertThat(mind.approved("no such slot")).isEmpty();
        }
    }

    @Test
    void aPersonaWithoutTextsStillTalks() throws IOException {
        Path bare = Files.createDirectories(folder.resolve("bare"));
        Files.write(bare.resolve("photo.jpg"), new byte[] {1});
        folder = bare;
        assertThat(said(ask("Hello!"))).isNotEmpty();
        assertThat(ask("Where did you work?")).last().isEqualTo(new MindEvent.Finished(true));
    }

    @Test
    void aChangedTextIsKnownWhenThePersonaIsOpenedAgain() throws IOException {
        assertThat(ask("Who won the chess tournament?")).last().isEqualTo(new MindEvent.Finished(true));
        Files.writeString(folder.resolve("letters/1990.txt"), "Old Huang won the chess tournament in Ningbo.\n");
        assertThat(said(ask("Who won the chess tournament?")).get(0).text())
                .isEqualTo("Old Huang won the chess tournament in Ningbo.");
        try (Stream<Path> archives = Files.list(folder.resolve(".derived/archive"))) {
            assertThat(archives).hasSize(1);
        }
    }

    @Test
    void whatACrashLeftOfABuildIsCleanedUp() throws IOException {
        Files.createDirectories(folder.resolve(".derived/archive/.building123/x"));
        assertThat(said(ask("What was wrong with the church clock?"))).isNotEmpty();
        assertThat(folder.resolve(".derived/archive/.building123")).doesNotExist();
    }

    @Test
    void aDamagedArchiveIsBuiltAgain() throws IOException {
        assertThat(said(ask("What was wrong with the church clock?"))).isNotEmpty();
        try (Stream<Path> files = Files.walk(folder.resolve(".derived/archive"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "not an index");
            }
        }

        assertThat(said(ask("What was wrong with the church clock?")).get(0).text())
                .contains("clock");
    }

    @Test
    void aClosedMindSaysSo() {
        Mind mind = Mind.open(Persona.open(folder));
        mind.close();
        mind.close();
        assertThatThrownBy(() -> mind.answer(Utterance.typed("hello"), e -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void aQuestionWhetherItIsReallyHimIsAnsweredHonestly() {
        assertThat(said(ask("Are you real?")).get(0).provenance().kind()).isEqualTo(Provenance.Kind.GENERATED);
        assertThat(said(ask("你是真人吗？")).get(0).text()).containsAnyOf("不是真人", "影子");
    }
}
