package org.afterimage.mind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.afterimage.media.Progress;
import org.afterimage.mind.Evaluation.Outcome;
import org.afterimage.persona.Persona;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How well the demo persona answers. */
final class EvaluationTest {
    @TempDir
    Path folder;

    @Test
    void theDemoPersonaAnswersWhatHeWroteAndDeclinesTheRest() throws IOException {
        copy(Path.of("personas/grandfather"), folder);
        Persona persona = Persona.open(folder);
        List<Outcome> outcomes;
        try (Mind mind = Mind.open(persona, false, Progress.NONE)) {
            List<EvaluationQuestion> questions =
                    EvaluationQuestion.read(Path.of("src/test/resources/org/afterimage/mind/questions.jsonl"));
            outcomes = new Evaluation(persona, mind).ask(questions, Progress.NONE);
        }
        String wrong = outcomes.stream()
                .filter(o -> !o.right())
                .map(o -> o.question().text() + " -> " + o.reply())
                .collect(Collectors.joining("\n"));

        assertThat(Evaluation.share(outcomes, o -> o.question().answerable(), Outcome::right))
                .as(wrong)
                .isGreaterThanOrEqualTo(0.75);
        assertThat(Evaluation.share(outcomes, o -> !o.question().answerable(), Outcome::declined))
                .as(wrong)
                .isGreaterThanOrEqualTo(0.85);
        assertThat(outcomes).allSatisfy(o -> assertThat(o.invented()).isEmpty());
        assertThat(folder.resolve("memory")).doesNotExist();
    }

    @Test
    void everyApprovedReplyOfTheDemoPersonaIsHisOwn() throws IOException {
        copy(Path.of("personas/grandfather"), folder);
        Persona persona = Persona.open(folder);
        assertThat(persona.replies()).hasSizeGreaterThanOrEqualTo(6);
        try (Mind mind = Mind.open(persona)) {
            assertThat(persona.replies())
                    .allSatisfy(reply -> assertThat(mind.approved(reply.slot()).orElseThrow())
                            .isNotEmpty()
                            .allSatisfy(s -> assertThat(s.provenance().kind()).isEqualTo(Provenance.Kind.QUOTED)));
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file :
                    files.filter(f -> !f.toString().contains(".derived")).toList()) {
                Path there = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(there);
                } else if (Files.isRegularFile(file)) {
                    Files.copy(file, there);
                }
            }
        }
    }
}
