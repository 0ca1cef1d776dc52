package org.afterimage.voice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Words that HanLP's dictionary misreads or reads without their neutral tone: {@code pinyin.txt}. */
final class PinyinCorrections {
    private final Map<String, String[]> words;
    private final int longest;

    private PinyinCorrections(Map<String, String[]> words) {
        this.words = words;
        longest = words.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    static PinyinCorrections open() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PinyinCorrections.class.getResourceAsStream("pinyin.txt")),
                StandardCharsets.UTF_8))) {
            Map<String, String[]> words = new HashMap<>();
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] parts = line.split("\\s+");
                        words.put(parts[0], java.util.Arrays.copyOfRange(parts, 1, parts.length));
                    });
            return new PinyinCorrections(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the corrected readings in place, the longest word first. */
    void apply(String text, List<Syllable> syllables) {
        int at = 0;
        while (at < text.length()) {
            int length = Math.min(longest, text.length() - at);
            while (length > 0 && !words.containsKey(text.substring(at, at + length))) {
                length--;
            }
            String[] reading = words.getOrDefault(text.substring(at, at + length), new String[0]);
            for (int i = 0; i < reading.length; i++) {
                syllables.set(at + i, Syllable.of(text.charAt(at + i), reading[i]));
            }
            at += Math.max(1, length);
        }
    }
}
