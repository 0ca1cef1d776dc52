package org.afterimage.mind;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Guesses the mood of a sentence from its words. */
final class Moods {
    private final Map<Emotion, Pattern> patterns = new EnumMap<>(Emotion.class);

    Moods() {
        for (String line : lines()) {
            String[] sides = line.split(":", 2);
            StringBuilder regex = new StringBuilder();
            for (String word : sides[1].split(",")) {
                String bare = word.strip();
                boolean han = Character.UnicodeScript.of(bare.codePointAt(0)) == Character.UnicodeScript.HAN;
                regex.append(regex.isEmpty() ? "" : "|").append(han ? bare : "\\b" + bare);
            }
            patterns.put(
                    Emotion.valueOf(sides[0].strip().toUpperCase(Locale.ROOT)),
                    Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE));
        }
    }

    /** The mood with the most words in the sentence; the first in the order of {@link Emotion} among equals. */
    Emotion of(String sentence) {
        Emotion best = Emotion.NEUTRAL;
        long most = 0;
        for (Map.Entry<Emotion, Pattern> entry : patterns.entrySet()) {
            long count = entry.getValue().matcher(sentence).results().count();
            if (count > most) {
                most = count;
                best = entry.getKey();
            }
        }
        return best;
    }

    private static List<String> lines() {
        try (InputStream in = Moods.class.getResourceAsStream("moods.txt")) {
            return new String(Objects.requireNonNull(in, "moods.txt").readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the program is damaged: moods.txt cannot be read; build it again", e);
        }
    }
}
