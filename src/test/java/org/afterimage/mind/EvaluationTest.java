package org.afterimage.mind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.afterimage.persona.Persona;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How well the demo persona answers; {@code -Dtest=EvaluationTest} writes target/mind-evaluation.txt. */
final class EvaluationTest {
    @TempDir
    Path folder;

    @Test
    void theDemoPersonaAnswersWhatHeWroteAndDeclinesTheRest() throws IOException {
        copy(Path.of("personas/grandfather"), folder);
        List<Evaluation.Outcome> outcomes;
        try (Mind mind = Mind.open(Persona.open(folder))) {
            outcomes = Evaluation.run(mind);
        }
        StringBuilder report = new StringBuilder(Evaluation.table(outcomes));
        outcomes.forEach(o -> report.append(o.right() ? "right " : "WRONG ")
                .append(o.part().charAt(0) + " ")
                .append(o.id() + (o.declined() ? " declined " : " ") + o.question() + " -> " + o.reply() + "\n"));
        Files.writeString(Path.of("target/mind-evaluation.txt"), report);

        List<Evaluation.Outcome> held =
                outcomes.stream().filter(o -> !o.part().equals("tuning")).toList();
        long answerable = Evaluation.count(held, Evaluation.Outcome::answerable);
        assertThat(Evaluation.count(held, o -> o.answerable() && o.right()))
                .as(report.toString())
                .isGreaterThanOrEqualTo(answerable * 6 / 10);
        assertThat(Evaluation.count(held, o -> !o.answerable() && o.declined()))
                .as(report.toString())
                .isGreaterThanOrEqualTo((held.size() - answerable) * 7 / 10);
    }

    @Test
    void everyQuotedSentenceIsReallyInItsSource() throws IOException {
        copy(Path.of("personas/grandfather"), folder);
        try (Mind mind = Mind.open(Persona.open(folder))) {
            for (String question : Evaluation.questions()) {
                for (Sentence sentence : Evaluation.said(mind, question)) {
                    Provenance from = sentence.provenance();
                    if (from.kind() != Provenance.Kind.GENERATED) {
                        assertThat(Files.readString(folder.resolve(from.source())))
                                .contains(from.quote());
                        assertThat(from.date()).as(from.source()).isNotBlank();
                    }
                }
            }
        }
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
