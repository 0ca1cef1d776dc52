package org.afterimage.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.afterimage.media.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonaTest {
    @TempDir
    Path folder;

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    @Test
    void nameRelationLanguagesAndIntroductionAreEnough() throws IOException {
        file(
                "persona.json",
                """
                {"name": "Lin", "relation": "grandfather", "languages": ["zh-CN", "en"], "introduction": "A clockmaker."}""");
        Persona persona = Persona.open(folder);
        assertThat(persona.name()).isEqualTo("Lin");
        assertThat(persona.languages()).containsExactly(Language.MANDARIN, Language.ENGLISH);
        assertThat(persona.voice()).isEqualTo(VoiceChoice.DEFAULT);
        assertThat(persona.replies()).isEmpty();
    }

    @Test
    void everyFieldIsReadAndWrittenBackAndStrangersSurvive() throws IOException {
        file(
                "persona.json",
                """
                {"version": 1, "name": "Lin", "names": ["Wentao"], "relation": "grandfather", "languages": ["en"],
                 "introduction": "x", "manner": "slow", "era": "1950s", "born": "1934-03-12", "died": "2019",
                 "people": [["Yulan", "玉兰"]], "label": "AI",
                 "voice": {"english": "slt", "mandarin": "f2", "pitchHz": 101.5, "range": 0.9, "pace": 0.88, "warmth": 3},
                 "portrait": {"file": "portraits/a.jpg", "faceX": 0.25, "faceY": 0.5},
                 "favouriteColour": {"of": "hers"}}""");
        Persona persona = Persona.open(folder);
        persona.save();
        assertThat(Persona.open(folder)).isEqualTo(persona);
        assertThat(Files.readString(folder.resolve("persona.json")))
                .contains("favouriteColour")
                .contains("hers")
                .contains("\"warmth\" : 3");
    }

    @Test
    void aFolderWithOnlyAPhotoIsCalledLikeTheFolderAndSpeaksBothLanguages() throws IOException {
        Path anna = Files.createDirectories(folder.resolve("Anna"));
        Files.write(anna.resolve("photo.JPG"), new byte[] {1});
        Persona persona = Persona.open(anna);
        assertThat(persona.name()).isEqualTo("Anna");
        assertThat(persona.languages()).containsExactly(Language.ENGLISH, Language.MANDARIN);
        assertThat(persona.portraitFile()).isEqualTo(anna.toAbsolutePath().resolve("photo.JPG"));
    }

    @Test
    void anEmptyFolderSaysWhatToPutIntoIt() {
        assertThatThrownBy(() -> Persona.open(folder))
                .isInstanceOf(PersonaException.class)
                .hasMessageContaining("put a photo")
                .hasMessageContaining(folder.toString());
    }

    @Test
    void aMissingFolderAndAFileAreRefusedWithASentence() throws IOException {
        file("a.txt", "x");
        assertThatThrownBy(() -> Persona.open(folder.resolve("none"))).hasMessageContaining("does not exist");
        assertThatThrownBy(() -> Persona.open(folder.resolve("a.txt"))).hasMessageContaining("not a folder");
    }

    @Test
    void anUnreadableFolderNamesTheRightThatIsMissing() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(closed), "this user may read everything (root)");
            assertThatThrownBy(() -> Persona.open(closed)).hasMessageContaining("cannot be read");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"version\": 7, \"name\": \"a\", \"languages\": [\"en\"]} | reads version 1",
                "{\"version\": \"1\", \"name\": \"a\", \"languages\": [\"en\"]} | found the text \"1\"",
                "{\"name\": 5, \"languages\": [\"en\"]} | field \"name\" should be text in quotes, found the number 5",
                "{\"languages\": [\"en\"]} | field \"name\" is missing",
                "{\"name\": \"a\"} | field \"languages\" is missing",
                "{\"name\": \"a\", \"languages\": \"en\"} | field \"languages\" should be a list",
                "{\"name\": \"a\", \"languages\": [\"fr\"]} | use \"en\" or \"zh\"",
                "{\"name\": \"a\", \"languages\": [\"en\"], \"voice\": \"deep\"} | expected an object in braces",
                "{\"name\": \"a\", \"languages\": [\"en\"], \"voice\": {\"pace\": 99}} | a number from 0.4 to 2.5",
                "{\"name\": \"a\", \"languages\": [\"en\"], \"born\": \"long ago\"} | should be a date",
                "{\"name\": \"a\", \"languages\": [\"en\"], \"people\": [\"x\"]} | a list of lists",
                "{\"name\": \"a\" | is not valid JSON at line 1",
                "[] | expected an object",
            })
    void whatDoesNotFitIsNamedWithTheFileAndTheField(String json, String message) throws IOException {
        file("persona.json", json);
        assertThatThrownBy(() -> Persona.open(folder))
                .isInstanceOf(PersonaException.class)
                .hasMessageContaining("persona.json")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{\"slot\": \"a\", \"text\": \"x\"}, {\"slot\": \"b\"}] | reply 2: field \"text\" is missing",
                "[{\"slot\": \"a\", \"text\": \"x\"}, {\"slot\": \"a\", \"text\": \"y\"}] | is there already",
                "[{\"slot\": \"a b\", \"text\": \"x\"}] | should be letters",
                "[7] | reply 1: expected an object",
                "{\"replies\": 3} | should be a list",
            })
    void aBadReplyIsNamedByItsNumber(String json, String message) throws IOException {
        file("persona.json", "{\"name\": \"a\", \"languages\": [\"en\"]}");
        file("replies.json", json);
        assertThatThrownBy(() -> Persona.open(folder))
                .isInstanceOf(PersonaException.class)
                .hasMessageContaining("replies.json")
                .hasMessageContaining(message);
    }

    @Test
    void aNewPersonaOpensAndIsNeverWrittenOverAnotherOne() throws IOException {
        Path fresh = folder.resolve("new");
        Persona persona = Persona.create(fresh, "Rosa", "mother", List.of(Language.ENGLISH));
        assertThat(persona.name()).isEqualTo("Rosa");
        assertThat(persona.replies()).singleElement().extracting(Reply::slot).isEqualTo("greeting");
        assertThat(Files.isDirectory(fresh.resolve("letters"))).isTrue();
        String before = Files.readString(fresh.resolve("persona.json"));
        assertThatThrownBy(() -> Persona.create(fresh, "Eva", "aunt", List.of(Language.ENGLISH)))
                .hasMessageContaining("is not empty");
        assertThat(Files.readString(fresh.resolve("persona.json"))).isEqualTo(before);
    }

    @Test
    void aPortraitNamedOutsideTheFolderIsRefused() throws IOException {
        file("persona.json", "{\"name\": \"a\", \"languages\": [\"en\"], \"portrait\": \"../../etc/passwd\"}");
        assertThatThrownBy(() -> Persona.open(folder).portraitFile()).hasMessageContaining("not in the folder");
    }
}
