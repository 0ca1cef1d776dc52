package org.afterimage.voice;

/**
 * One Han character as it is read.
 *
 * @param character the character, or punctuation
 * @param sound pinyin without tone, {@code "lü"}; empty for punctuation
 * @param tone 1 to 4, 5 for the neutral tone, 0 for punctuation
 */
record Syllable(int character, String sound, int tone) {
    /** Reads {@code "hang2"}. */
    static Syllable of(int character, String pinyin) {
        String sound =
                pinyin.substring(0, pinyin.length() - 1).replace("lv", "lü").replace("nv", "nü");
        return new Syllable(character, sound, pinyin.charAt(pinyin.length() - 1) - '0');
    }

    static Syllable pause(int character) {
        return new Syllable(character, "", 0);
    }

    Syllable withTone(int other) {
        return new Syllable(character, sound, other);
    }

    boolean spoken() {
        return tone > 0;
    }

    @Override
    public String toString() {
        return spoken() ? sound + tone : Character.toString(character);
    }
}
