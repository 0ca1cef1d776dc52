package org.afterimage.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.afterimage.mind.Evaluation;
import org.afterimage.mind.Evaluation.Outcome;
import org.afterimage.mind.EvaluationQuestion;
import org.afterimage.mind.Mind;
import org.afterimage.mind.Sentence;
import org.afterimage.persona.Persona;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code evaluate mind}: asks a persona questions whose sources are known, and counts. */
@Command(
        name = "mind",
        description = "Asks questions whose sources are known and counts right replies; nothing is remembered.")
final class EvaluateMindCommand implements Runnable {
    @Mixin
    private PersonaArgument persona;

    @Option(
            names = "--questions",
            required = true,
            paramLabel = "FILE.jsonl",
            description = "A line a question: {\"id\", \"lang\", \"question\", \"answerable\", \"sources\":"
                    + " [\"path::words of the passage\"], \"follows\"}.")
    private Path file;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--wrong", description = "Also print the questions that went wrong, with the replies.")
    private boolean wrong;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        Persona who = persona.open();
        List<Outcome> outcomes = outcomes(who);
        List<Figure> figures = MindFigures.of(outcomes);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            ObjectNode all = Json.object();
            all.put("questions", outcomes.size());
            ArrayNode list = all.putArray("figures");
            figures.forEach(figure -> list.add(figure.json()));
            ArrayNode each = all.putArray("outcomes");
            outcomes.forEach(outcome -> each.add(of(outcome)));
            Json.print(out, all);
            return;
        }
        out.println(outcomes.size() + " questions of " + file);
        figures.forEach(figure -> out.println(figure.row()));
        if (wrong) {
            outcomes.stream().filter(outcome -> !outcome.right()).forEach(outcome -> print(out, outcome));
        }
        out.flush();
    }

    private List<Outcome> outcomes(Persona who) {
        try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr())) {
            List<EvaluationQuestion> questions = EvaluationQuestion.read(file);
            try (Mind mind = Mind.open(who, false, progress)) {
                return new Evaluation(who, mind).ask(questions, progress);
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("the questions cannot be read: " + e.getMessage(), e);
        }
    }

    private static ObjectNode of(Outcome outcome) {
        ObjectNode node = Json.object();
        node.put("id", outcome.question().id()).put("kind", outcome.question().kind());
        node.put("question", outcome.question().text());
        node.put("answerable", outcome.question().answerable());
        node.put("right", outcome.right()).put("among_three", outcome.amongThree());
        node.put("declined", outcome.declined())
                .put("invented", outcome.invented().size());
        node.put("elapsed_ms", Json.tenths(outcome.millis()));
        ArrayNode sentences = node.putArray("sentences");
        outcome.reply().forEach(sentence -> sentences.add(Json.of(sentence)));
        return node;
    }

    private static void print(PrintWriter out, Outcome outcome) {
        String state = outcome.declined() ? "declined" : outcome.amongThree() ? "among three" : "wrong";
        out.println("- " + outcome.question().id() + " " + outcome.question().kind() + " (" + state + ") "
                + outcome.question().text());
        for (Sentence sentence : outcome.reply()) {
            out.println("    " + sentence.text() + "  [" + sentence.provenance().source() + " "
                    + sentence.provenance().locator() + "]");
        }
    }
}
