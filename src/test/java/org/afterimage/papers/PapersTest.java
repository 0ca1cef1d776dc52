package org.afterimage.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.afterimage.media.Progress;
import org.afterimage.persona.Persona;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PapersTest {
    @TempDir
    Path folder;

    @BeforeEach
    void aPersona() throws IOException {
        Files.writeString(
                folder.resolve("persona.json"),
                """
                {"name": "Lin Wentao", "names": ["爷爷"], "relation": "grandpa", "languages": ["en", "zh"]}""");
    }

    private List<Part> parts(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
        return read(name);
    }

    private List<Part> read(String name) {
        Persona persona = Persona.open(folder);
        List<Part> parts = new ArrayList<>();
        Paper paper = Papers.in(persona).stream()
                .filter(p -> p.source().equals(name))
                .findFirst()
                .orElseThrow();
        Papers.read(persona, paper, parts::add, Progress.NONE);
        return parts;
    }

    @Test
    void aLetterIsParagraphsWithTheLineTheyBeginOnAndTheDateOfTheFileName() throws IOException {
        List<Part> parts = parts("letters/1987-05-03 to Mei.txt", "Dear Mei,\n\nThe clock\nruns again.\n");
        assertThat(parts).extracting(Part::line).containsExactly(1, 3);
        assertThat(parts).extracting(Part::date).containsOnly("1987-05-03");
        assertThat(parts.get(1).text()).isEqualTo("The clock\nruns again.");
        assertThat(parts.get(1).theirs()).isTrue();
    }

    @Test
    void aDiaryTakesTheDateFromEachHeadingAndQuotedLinesAreNotTheirs() throws IOException {
        List<Part> parts = parts(
                "letters/sub/diary.md",
                "# Diary\n\n## 3 May 1987, rain\n\nRain.\n\n> She wrote: come.\n\n## 一九八七年五月十三日\n\n晴。\n");
        assertThat(parts).extracting(Part::date).containsExactly("1987-05-03", "1987-05-03", "1987-05-13");
        assertThat(parts).extracting(Part::theirs).containsExactly(true, false, true);
    }

    @Test
    void aChineseLetterTakesTheDateUnderTheSignature() throws IOException {
        List<Part> parts = parts("letters/致玉兰.txt", "玉兰：\n\n船明天开。\n\n文涛\n1960年2月5日\n");
        assertThat(parts.get(1).date()).isEqualTo("1960-02-05");
    }

    @Test
    void aSentenceThatEndsWithAYearIsNoDateLine() throws IOException {
        List<Part> parts = parts("letters/2001-01-02.txt", "We left in May 1958.\nThen nothing.\n");
        assertThat(parts).extracting(Part::date).containsOnly("2001-01-02");
    }

    @Test
    void aChatKnowsWhoWroteEachMessageAndJoinsItsLines() throws IOException {
        List<Part> parts = parts(
                "chats/mei.txt",
                """
                [2016-02-08, 20:11] Mei: Why?
                [2016-02-08, 20:15] Grandpa: Because.
                It is so.
                [2016-02-08, 20:16:30] Mei: <Media omitted>
                2016-02-09 20:16 爷爷: 好：真的
                """);
        assertThat(parts).extracting(Part::place).containsExactly("message 1", "message 2", "message 4");
        assertThat(parts).extracting(Part::theirs).containsExactly(false, true, true);
        assertThat(parts.get(1).text()).isEqualTo("Because.\nIt is so.");
        assertThat(parts.get(2).text()).isEqualTo("好：真的");
        assertThat(parts.get(2).date()).isEqualTo("2016-02-09");
    }

    @Test
    void aChatWithoutTimesIsNamesAndTexts() throws IOException {
        List<Part> parts = parts("chats/2015-05-01.txt", "Mei: Hello?\nLin Wentao: Hello.\n");
        assertThat(parts).extracting(Part::theirs).containsExactly(false, true);
        assertThat(parts).extracting(Part::date).containsOnly("2015-05-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"date\": \"2011-03-12T09:40:00\", \"from\": \"爷爷\", \"text\": \"A link\"}]",
                "{\"messages\": [{\"date\": \"2011-03-12T09:40:00\", \"from\": \"爷爷\","
                        + " \"text\": [\"A \", {\"type\": \"link\", \"text\": \"link\"}]}]}",
            })
    void aJsonChatIsAListOfMessages(String json) throws IOException {
        assertThat(parts("chats/tom.json", json)).containsExactly(Part.message(1, "2011-03-12", "爷爷", true, "A link"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "GB18030"})
    void everyEncodingGivesTheSameText(String charset) throws IOException {
        String text = "你好，玉兰。\n\nThe 钟 runs.\n";
        Path file = Files.createDirectories(folder.resolve("letters")).resolve("a.txt");
        Files.write(file, text.getBytes(Charset.forName(charset)));
        assertThat(read("letters/a.txt")).extracting(Part::text).containsExactly("你好，玉兰。", "The 钟 runs.");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        assertThat(parts("letters/a.txt", "\uFEFFHello.").get(0).text()).isEqualTo("Hello.");
    }

    @Test
    void aBrokenChatIsSaidToBeBrokenAndWhere() throws IOException {
        assertThatThrownBy(() -> parts("chats/broken.json", "{\"messages\": "))
                .isInstanceOf(PapersException.class)
                .hasMessageContaining("broken.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1987-05-03-x | 1987-05-03",
                "19870503 | 1987-05-03",
                "1987.5.3 | 1987-05-03",
                "3rd of May 1987 | 1987-05-03",
                "May 3, 1987 | 1987-05-03",
                "May 1987 | 1987-05",
                "1987年5月 | 1987-05",
                "二〇一七年十月三十一日 | 2017-10-31",
                "1987-13-45 | 1987",
                "letter 1987 | 1987",
            })
    void datesAreReadAsFamiliesWriteThem(String text, String iso) {
        assertThat(Dates.find(text)).map(Dates.Found::iso).hasValue(iso);
    }

    @Test
    void aTextWithoutADateHasNone() {
        assertThat(Dates.find("room 12345, 5 o'clock")).isEmpty();
    }
}
