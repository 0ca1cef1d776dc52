package org.afterimage.voice;

import java.util.Map;

/** From the phone names of the base voices to IPA. */
final class Ipa {
    private static final Map<String, String> FLITE = Map.ofEntries(
            Map.entry("aa", "ɑ"),
            Map.entry("ae", "æ"),
            Map.entry("ah", "ʌ"),
            Map.entry("ao", "ɔ"),
            Map.entry("aw", "aʊ"),
            Map.entry("ax", "ə"),
            Map.entry("axr", "ɚ"),
            Map.entry("ay", "aɪ"),
            Map.entry("ch", "tʃ"),
            Map.entry("dh", "ð"),
            Map.entry("dx", "ɾ"),
            Map.entry("eh", "ɛ"),
            Map.entry("el", "l"),
            Map.entry("em", "m"),
            Map.entry("en", "n"),
            Map.entry("er", "ɝ"),
            Map.entry("ey", "eɪ"),
            Map.entry("g", "ɡ"),
            Map.entry("hh", "h"),
            Map.entry("hv", "h"),
            Map.entry("ih", "ɪ"),
            Map.entry("iy", "i"),
            Map.entry("jh", "dʒ"),
            Map.entry("ng", "ŋ"),
            Map.entry("nx", "n"),
            Map.entry("ow", "oʊ"),
            Map.entry("oy", "ɔɪ"),
            Map.entry("r", "ɹ"),
            Map.entry("sh", "ʃ"),
            Map.entry("th", "θ"),
            Map.entry("uh", "ʊ"),
            Map.entry("uw", "u"),
            Map.entry("y", "j"),
            Map.entry("zh", "ʒ"),
            Map.entry("pau", Phone.SILENCE),
            Map.entry("ssil", Phone.SILENCE),
            Map.entry("brth", Phone.SILENCE));

    private Ipa() {}

    /** The radio phone set of flite's US English voices. */
    static String fromFlite(String phone) {
        return FLITE.getOrDefault(phone, phone);
    }

    /** The names that espeak-ng's Mandarin gives as IPA, some of them its own: {@code "ts.h"}, {@code "o-"}. */
    static String fromEspeak(String phone) {
        if (phone.isBlank()) {
            return Phone.SILENCE;
        }
        return phone.replace("ts.", "tʂ")
                .replace("s.", "ʂ")
                .replace("i.", "ɨ")
                .replace("i̪", "ɹ̩")
                .replace("o-", "ɤ")
                .replace("χ", "x")
                .replace("onɡ", "ʊŋ")
                .replace("ʲ", "ɥ")
                .replaceAll("(?<=.)h$", "ʰ")
                .replaceAll("[ːˈˌ0-9^]", "");
    }
}
