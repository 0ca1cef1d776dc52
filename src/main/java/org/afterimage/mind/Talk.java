package org.afterimage.mind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterimage.media.Language;

/** Small talk: what is neither a question to the archive nor in need of one, and the program's own words for it. */
final class Talk {
    private final Map<String, Topic> topics = new LinkedHashMap<>();

    private record Topic(Map<Language, List<Pattern>> heard, Map<Language, List<String>> said) {}

    Talk() {
        try (InputStream in = Talk.class.getResourceAsStream("talk.json")) {
            for (Map.Entry<String, JsonNode> topic :
                    new ObjectMapper().readTree(in).properties()) {
                topics.put(topic.getKey(), topic(topic.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the program is damaged: talk.json cannot be read; build it again", e);
        }
    }

    private static Topic topic(JsonNode node) {
        Map<Language, List<Pattern>> heard = new LinkedHashMap<>();
        Map<Language, List<String>> said = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            List<Pattern> patterns = new ArrayList<>();
            node.path("heard")
                    .path(language.tag())
                    .forEach(p -> patterns.add(Pattern.compile(p.asText(), Pattern.CASE_INSENSITIVE)));
            heard.put(language, patterns);
            List<String> texts = new ArrayList<>();
            node.path("said").path(language.tag()).forEach(t -> texts.add(t.asText()));
            said.put(language, texts);
        }
        return new Topic(heard, said);
    }

    /** The topic of a text that is small talk as a whole, such as {@code "greeting"}. */
    Optional<String> topic(String text, Language language) {
        return topics.entrySet().stream()
                .filter(topic -> topic.getValue().heard().getOrDefault(language, List.of()).stream()
                        .anyMatch(pattern -> pattern.matcher(text).matches()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The program's own words on a topic. */
    List<String> said(String topic, Language language) {
        Topic known = topics.get(topic);
        return known == null ? List.of() : known.said().getOrDefault(language, List.of());
    }
}
