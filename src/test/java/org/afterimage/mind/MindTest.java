package org.afterimage.mind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.afterimage.hearing.Utterance;
import org.afterimage.persona.Persona;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
