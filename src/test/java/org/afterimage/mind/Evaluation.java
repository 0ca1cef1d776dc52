package org.afterimage.mind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.afterimage.hearing.Utterance;

/** Asks a mind the questions of {@code questions.jsonl} and counts. Pairs of lines up to 100 go in turn to
 * the tuning and the held-out half; those above 100 were written after all tuning. */
final class Evaluation {
    /**
     * One question and what came of it.
     *
     * @param right quoted an acceptable passage, or declined what cannot be answered
     */
    record Outcome(
            String id,
            String part,
            String question,
            boolean answerable,
            boolean right,
            boolean declined,
            String reply) {}

    private Evaluation() {}

    static List<Outcome> run(Mind mind) throws IOException {
        List<Outcome> all = new ArrayList<>();
        for (JsonNode line : lines()) {
            all.add(ask(mind, line));
        }
        return all;
    }

    static List<String> questions() throws IOException {
        return lines().stream().map(line -> line.path("question").asText()).toList();
    }

    static List<Sentence> said(Mind mind, String question) {
        List<Sentence> said = new ArrayList<>();
        mind.answer(Utterance.typed(question), event -> {
            if (event instanceof MindEvent.Said s) {
                said.add(s.sentence());
            }
        });
        return said;
    }

    private static List<JsonNode> lines() throws IOException {
        List<JsonNode> all = new ArrayList<>();
        try (var in = Evaluation.class.getResourceAsStream("questions.jsonl")) {
            if (in == null) {
                throw new IOException("questions.jsonl is missing");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                all.add(new ObjectMapper().readTree(line));
            }
        }
        return all;
    }

    private static Outcome ask(Mind mind, JsonNode node) {
        List<Sentence> said = new ArrayList<>();
        List<Boolean> declined = new ArrayList<>();
        mind.answer(Utterance.typed(node.path("question").asText()), event -> {
            if (event instanceof MindEvent.Said s) {
                said.add(s.sentence());
            } else if (event instanceof MindEvent.Finished f) {
                declined.add(f.declined());
            }
        });
        boolean answerable = node.path("answerable").asBoolean();
        boolean right = answerable ? quotes(said, node.path("sources")) : declined.get(0);
        String id = node.path("id").asText();
        int number = Integer.parseInt(id.substring(1));
        String part = number > 100 ? "fresh" : (number - 1) / 2 % 2 == 1 ? "held out" : "tuning";
        String reply = String.join(
                " ",
                said.stream()
                        .map(s -> s.text() + " <" + s.provenance().source() + " "
                                + s.provenance().locator() + ">")
                        .toList());
        return new Outcome(id, part, node.path("question").asText(), answerable, right, declined.get(0), reply);
    }

    private static boolean quotes(List<Sentence> said, JsonNode sources) {
        for (JsonNode source : sources) {
            String[] parts = source.asText().split("::", 2);
            if (said.stream()
                    .anyMatch(s -> s.provenance().source().equals(parts[0])
                            && s.provenance().quote().contains(parts[1]))) {
                return true;
            }
        }
        return false;
    }

    static long count(List<Outcome> outcomes, java.util.function.Predicate<Outcome> which) {
        return outcomes.stream().filter(which).count();
    }

    /** A line for each half: right, wrongly declined, rightly declined. */
    static String table(List<Outcome> outcomes) {
        StringBuilder table = new StringBuilder("half      answerable right wrongly-declined unanswerable declined\n");
        for (String part : List.of("tuning", "held out", "fresh")) {
            List<Outcome> half =
                    outcomes.stream().filter(o -> o.part().equals(part)).toList();
            table.append(String.format(
                    java.util.Locale.ROOT,
                    "%-10s%10d %5d %16d %12d %8d%n",
                    part,
                    count(half, Outcome::answerable),
                    count(half, o -> o.answerable() && o.right()),
                    count(half, o -> o.answerable() && o.declined()),
                    count(half, o -> !o.answerable()),
                    count(half, o -> !o.answerable() && o.declined())));
        }
        return table.toString();
    }
}
