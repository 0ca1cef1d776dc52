package org.afterimage.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Family vocabulary in two languages: words that stand for the same thing, and words that carry no question. */
final class Lexicon {
    static final int LONGEST_STEMS = 3;
    static final int LONGEST_HAN = 6;

    private final Map<String, Concept> conceptOf = new HashMap<>();
    private final Set<String> empty = new HashSet<>();

    /**
     * Words for one thing.
     *
     * @param stems English, each one stem or several with spaces between
     * @param han Chinese
     */
    record Concept(List<String> stems, List<String> han) {}

    /**
     * @param people each with all their names and kin terms: they join the words that the family uses for them
     */
    Lexicon(Words words, List<List<String>> people) {
        for (String line : lines("lexicon.txt")) {
            String[] sides = line.split("\\|", -1);
            List<String> stems = parts(sides[0]).stream()
                    .map(text -> stems(words, text))
                    .filter(text -> !text.isEmpty())
                    .distinct()
                    .toList();
            List<String> han = sides.length > 1 ? parts(sides[1]) : List.of();
            Concept concept = new Concept(stems, han);
            stems.forEach(key -> conceptOf.putIfAbsent(key, concept));
            han.forEach(key -> conceptOf.putIfAbsent(key, concept));
        }
        people.forEach(names -> add(words, names));
        for (String line : lines("stopwords.txt")) {
            for (String word : line.split(" +")) {
                empty.add(Words.isHan(word.codePointAt(0)) ? word : stems(words, word));
            }
        }
    }

    private void add(Words words, List<String> names) {
        Set<String> stems = new LinkedHashSet<>();
        Set<String> han = new LinkedHashSet<>();
        for (String name : names) {
            boolean chinese = !name.isBlank() && Words.isHan(name.codePointAt(0));
            String key = chinese ? name : stems(words, name);
            (chinese ? han : stems).add(key);
            Concept known = conceptOf.get(key);
            if (known != null) {
                stems.addAll(known.stems());
                han.addAll(known.han());
            }
        }
        stems.remove("");
        Concept person = new Concept(List.copyOf(stems), List.copyOf(han));
        stems.forEach(key -> conceptOf.put(key, person));
        han.forEach(key -> conceptOf.put(key, person));
    }

    @Nullable
    Concept concept(String key) {
        return conceptOf.get(key);
    }

    boolean saysNothing(String key) {
        return empty.contains(key);
    }

    static String stems(Words words, String text) {
        return words.cut(Analyzers.ENGLISH, text).stream().map(Words.Word::term).collect(Collectors.joining(" "));
    }

    private static List<String> parts(String side) {
        List<String> all = new ArrayList<>();
        for (String part : side.split("[,，、]")) {
            if (!part.isBlank()) {
                all.add(part.strip());
            }
        }
        return all;
    }

    /** The lines of a resource of this package, without comments and blanks. */
    static List<String> lines(String resource) {
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the program is incomplete: " + resource + " is missing; build it again");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the program is damaged: " + resource + " cannot be read; build it again", e);
        }
    }
}
