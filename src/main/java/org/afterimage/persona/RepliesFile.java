package org.afterimage.persona;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code replies.json}: a list of approved replies, or an object {@code {"version": 1, "replies": [...]}}. */
final class RepliesFile {
    static final String NAME = "replies.json";

    private RepliesFile() {}

    static List<Reply> read(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return List.of();
        }
        JsonNode list = list(file, JsonFile.read(file));
        List<Reply> replies = new ArrayList<>();
        Set<String> slots = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            Reply reply = reply(file + ", reply " + (i + 1), list.get(i));
            if (!slots.add(reply.slot())) {
                throw new PersonaException(file + ", reply " + (i + 1) + ": slot \"" + reply.slot()
                        + "\" is there already; give each reply its own slot");
            }
            replies.add(reply);
        }
        return replies;
    }

    private static JsonNode list(Path file, JsonNode tree) {
        if (tree.isArray()) {
            return tree;
        }
        Fields fields = new Fields(file.toString(), tree);
        JsonNode version = fields.node("version");
        if (fields.has("version") && (!version.isInt() || version.intValue() != 1)) {
            throw fields.wrong("version", "the whole number 1", version, "\"version\": 1");
        }
        if (!fields.node("replies").isArray()) {
            throw fields.wrong("replies", "a list in brackets", fields.node("replies"), "\"replies\": [ ]");
        }
        return fields.node("replies");
    }

    private static Reply reply(String where, JsonNode entry) {
        Fields fields = new Fields(where, entry);
        String slot = fields.textNeeded("slot");
        if (!slot.matches("[\\p{L}\\p{N}._-]{1,64}")) {
            throw new PersonaException(where + ": slot \"" + slot
                    + "\" should be letters, digits, dots, dashes or underscores, at most 64");
        }
        return new Reply(
                slot,
                fields.text("title", slot),
                fields.textNeeded("text"),
                fields.texts("triggers"),
                fields.text("source", ""));
    }
}
