package org.afterimage.mind;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.afterimage.media.Language;

/**
 * A question with the passages that answer it: one line of a questions file, {@code {"id", "lang", "question",
 * "answerable", "sources": ["relative/path::snippet", ...], "follows": id or null, "kind"}}.
 *
 * @param id unique in its file
 * @param text what is asked
 * @param language in which it is asked
 * @param answerable whether the papers answer it
 * @param sources acceptable passages: path relative to the persona folder, {@code ::}, words of the passage; no words
 *     accept any passage of that paper
 * @param follows the question before it in the same conversation; blank when it begins one
 * @param kind free word for the table, e.g. {@code "same"}, {@code "cross"}; may be blank
 */
public record EvaluationQuestion(
        String id,
        String text,
        Language language,
        boolean answerable,
        List<String> sources,
        String follows,
        String kind) {
    private static final int SHORTEST = 4;

    public EvaluationQuestion {
        sources = List.copyOf(sources);
    }

    /**
     * Reads a questions file; blank lines are skipped.
     *
     * @throws IOException if it cannot be read or a line is not as it should be; the message names the line
     */
    public static List<EvaluationQuestion> read(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<EvaluationQuestion> all = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                try {
                    all.add(of(mapper.readTree(line)));
                } catch (JsonProcessingException | IllegalArgumentException e) {
                    throw new IOException(
                            file + ", line " + number + " should be {\"id\", \"lang\", \"question\", \"answerable\","
                                    + " \"sources\", \"follows\"}: " + e.getMessage(),
                            e);
                }
            }
        }
        return all;
    }

    private static EvaluationQuestion of(JsonNode node) {
        String text = node.path("question").asText("");
        if (text.isBlank() || !node.path("answerable").isBoolean()) {
            throw new IllegalArgumentException("\"question\" or \"answerable\" is missing");
        }
        List<String> sources = new ArrayList<>();
        node.path("sources").forEach(source -> sources.add(source.asText()));
        String lang = node.path("lang").asText("");
        return new EvaluationQuestion(
                node.path("id").asText(""),
                text,
                lang.isBlank() ? Language.of(text) : Language.fromTag(lang),
                node.path("answerable").asBoolean(),
                sources,
                node.path("follows").asText("").replace("null", ""),
                node.path("kind").asText(""));
    }

    /** Whether one of these is an acceptable passage. */
    boolean acceptedBy(List<Provenance> from) {
        return sources.stream().anyMatch(source -> {
            String[] sides = source.split("::", 2);
            String words = sides.length > 1 ? Evaluation.squeezed(sides[1]) : "";
            StringBuilder all = new StringBuilder();
            for (Provenance one : from) {
                if (one.kind() != Provenance.Kind.GENERATED && one.source().equals(sides[0])) {
                    String quote = Evaluation.squeezed(one.quote());
                    all.append(quote);
                    if (quote.contains(words) || (quote.length() >= SHORTEST && words.contains(quote))) {
                        return true;
                    }
                }
            }
            return !all.isEmpty() && all.toString().contains(words);
        });
    }
}
