package org.afterimage.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.afterimage.hearing.Utterance;
import org.afterimage.media.Language;
import org.afterimage.mind.Mind;
import org.afterimage.mind.MindEvent;
import org.afterimage.mind.Provenance;
import org.afterimage.mind.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ask}: a question, and the reply with its sources. */
@Command(name = "ask", description = "Asks a question and prints the reply with its sources.")
final class AskCommand implements Runnable {
    @Mixin
    private PersonaArgument persona;

    @Parameters(index = "1", paramLabel = "TEXT", description = "The question.")
    private String text;

    @Option(names = "--as", paramLabel = "NAME", defaultValue = "", description = "Who asks.")
    private String speaker;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        List<Sentence> said = new ArrayList<>();
        boolean[] declined = {false};
        long start;
        double elapsed;
        try (Mind mind = Mind.open(persona.open())) {
            start = System.nanoTime();
            mind.answer(new Utterance(text, Language.of(text), speaker, Instant.now(), ""), event -> {
                if (event instanceof MindEvent.Said s) {
                    said.add(s.sentence());
                } else if (event instanceof MindEvent.Finished f) {
                    declined[0] = f.declined();
                }
            });
            elapsed = Json.millisSince(start);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Json.print(out, reply(said, declined[0], elapsed));
        } else {
            said.forEach(sentence -> print(out, sentence));
        }
    }

    private ObjectNode reply(List<Sentence> said, boolean declined, double elapsedMillis) {
        ObjectNode reply = Json.object();
        reply.put("question", text);
        reply.put("as", speaker);
        reply.put("text", String.join(" ", said.stream().map(Sentence::text).toList()));
        reply.put("declined", declined);
        ArrayNode sentences = reply.putArray("sentences");
        said.forEach(sentence -> sentences.add(Json.of(sentence)));
        reply.put("elapsed_ms", elapsedMillis);
        return reply;
    }

    private static void print(PrintWriter out, Sentence sentence) {
        Provenance from = sentence.provenance();
        out.println(sentence.text());
        if (!from.source().isBlank()) {
            String place = from.locator().isBlank() ? "" : ", " + from.locator();
            String date = from.date().isBlank() ? "" : ", " + from.date();
            out.println("    [" + from.kind().id() + ": " + from.source() + place + date + "]");
        } else {
            out.println("    [" + from.kind().id() + "]");
        }
    }
}
