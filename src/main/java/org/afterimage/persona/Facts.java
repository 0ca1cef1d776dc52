package org.afterimage.persona;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the family filled in about the life: the form {@code facts} and the {@code timeline} of {@code persona.json}.
 *
 * @param known by topic, e.g. {@code "birthplace"}, {@code "work"}, {@code "tastes"}; the topic may be in any language
 * @param timeline in the order of the file
 */
public record Facts(Map<String, List<String>> known, List<Event> timeline) {
    public static final Facts NONE = new Facts(Map.of(), List.of());

    /**
     * Something that happened in the life.
     *
     * @param date ISO 8601, as exact as known
     * @param what a sentence or a few words
     */
    public record Event(String date, String what) {}

    public Facts {
        known = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(known));
        timeline = List.copyOf(timeline);
    }
}
