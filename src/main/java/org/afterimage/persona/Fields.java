package org.afterimage.persona;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Typed access to a JSON object; what does not fit is refused with the file, the field, and what to write instead. */
final class Fields {
    private final String where;
    private final JsonNode object;

    /**
     * @param where file, and place inside it, for messages
     * @param object must be a JSON object
     */
    Fields(String where, JsonNode object) {
        this.where = where;
        this.object = object;
        if (!object.isObject()) {
            throw new PersonaException(
                    where + ": expected an object in braces { }, found " + found(object) + "; compare with README.txt");
        }
    }

    boolean has(String field) {
        return object.hasNonNull(field);
    }

    JsonNode node(String field) {
        return object.path(field);
    }

    String text(String field, String fallback) {
        if (!has(field)) {
            return fallback;
        }
        JsonNode value = object.path(field);
        if (!value.isTextual()) {
            throw wrong(field, "text in quotes", value, "\"" + field + "\": \"...\"");
        }
        return value.textValue();
    }

    String textNeeded(String field) {
        String text = text(field, "");
        if (text.isBlank()) {
            throw new PersonaException(
                    where + ": field \"" + field + "\" is missing or empty; add \"" + field + "\": \"...\"");
        }
        return text.strip();
    }

    double number(String field, double fallback, double least, double most) {
        if (!has(field)) {
            return fallback;
        }
        JsonNode value = object.path(field);
        if (!value.isNumber()) {
            throw wrong(field, "a number", value, "\"" + field + "\": " + fallback);
        }
        if (value.doubleValue() < least || value.doubleValue() > most) {
            throw wrong(field, "a number from " + least + " to " + most, value, "\"" + field + "\": " + fallback);
        }
        return value.doubleValue();
    }

    boolean flag(String field, boolean fallback) {
        if (!has(field)) {
            return fallback;
        }
        JsonNode value = object.path(field);
        if (!value.isBoolean()) {
            throw wrong(field, "true or false", value, "\"" + field + "\": " + fallback);
        }
        return value.booleanValue();
    }

    List<String> texts(String field) {
        List<String> all = new ArrayList<>();
        if (has(field)) {
            JsonNode value = object.path(field);
            String instead = "\"" + field + "\": [\"...\", \"...\"]";
            if (!value.isArray()) {
                throw wrong(field, "a list of texts in brackets", value, instead);
            }
            for (JsonNode entry : value) {
                if (!entry.isTextual()) {
                    throw wrong(field, "a list of texts only", entry, instead);
                }
                all.add(entry.textValue());
            }
        }
        return all;
    }

    List<List<String>> textLists(String field) {
        List<List<String>> all = new ArrayList<>();
        if (has(field)) {
            JsonNode value = object.path(field);
            String instead = "\"" + field + "\": [[\"...\", \"...\"], [\"...\"]]";
            if (!value.isArray()) {
                throw wrong(field, "a list of lists of texts", value, instead);
            }
            for (JsonNode inner : value) {
                if (!inner.isArray()) {
                    throw wrong(field, "a list of lists of texts", inner, instead);
                }
                all.add(new Fields(where, JsonNodeFactory.instance.objectNode().set(field, inner)).texts(field));
            }
        }
        return all;
    }

    /** The names of fields that are not in {@code known}; those beginning with {@code _} or {@code $} are comments. */
    List<String> unknown(Set<String> known) {
        List<String> all = new ArrayList<>();
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name) && !name.startsWith("_") && !name.startsWith("$")) {
                all.add(name);
            }
        }
        return all;
    }

    PersonaException wrong(String field, String expected, JsonNode value, String instead) {
        return new PersonaException(where + ": field \"" + field + "\" should be " + expected + ", found "
                + found(value) + "; write " + instead);
    }

    private static String found(JsonNode value) {
        String shown = value.toString();
        String cut = shown.length() > 60 ? shown.substring(0, 60) + "..." : shown;
        return switch (value.getNodeType()) {
            case STRING -> "the text " + cut;
            case NUMBER -> "the number " + cut;
            case ARRAY -> "the list " + cut;
            case OBJECT -> "the object " + cut;
            case MISSING -> "nothing";
            default -> cut;
        };
    }
}
