package org.afterimage.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import org.afterimage.mind.Provenance;
import org.afterimage.mind.Sentence;

/** The JSON that commands print. */
final class Json {
    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode of(Sentence sentence) {
        ObjectNode json = object();
        json.put("text", sentence.text());
        json.put("language", sentence.language().tag());
        json.put("emotion", sentence.emotion().id());
        json.set("provenance", of(sentence.provenance()));
        return json;
    }

    static ObjectNode of(Provenance provenance) {
        ObjectNode json = object();
        json.put("kind", provenance.kind().id());
        json.put("source", provenance.source());
        json.put("locator", provenance.locator());
        json.put("date", provenance.date());
        json.put("quote", provenance.quote());
        return json;
    }

    static void print(PrintWriter out, ObjectNode json) {
        try {
            out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(json));
            out.flush();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Milliseconds to a tenth, since a moment of {@link System#nanoTime}. */
    static double millisSince(long startNanos) {
        return tenths((System.nanoTime() - startNanos) / 1e6);
    }

    static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
