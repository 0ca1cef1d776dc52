package org.afterimage.media;

import java.util.Locale;

/** The two languages that Afterimage speaks, equals. */
public enum Language {
    ENGLISH("en"),
    MANDARIN("zh");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** BCP 47 primary subtag: {@code "en"} or {@code "zh"}. */
    public String tag() {
        return tag;
    }

    /**
     * Reads a BCP 47 tag or a common name of it ({@code "zh-CN"}, {@code "cmn"}, {@code "en_GB"}).
     *
     * @throws IllegalArgumentException for any other language, with a sentence fit for the user
     */
    public static Language fromTag(String text) {
        String primary = text.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return switch (primary) {
            case "en", "eng", "english" -> ENGLISH;
            case "zh", "cmn", "zho", "chi", "chinese", "mandarin", "中文", "普通话" -> MANDARIN;
            default ->
                throw new IllegalArgumentException(
                        "language \"" + text + "\" is not spoken here; use \"en\" or \"zh\"");
        };
    }

    /** Mandarin when at least a fifth of the letters are Han characters, otherwise English. */
    public static Language of(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long han = text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                .count();
        return han > 0 && han * 5 >= letters ? MANDARIN : ENGLISH;
    }
}
