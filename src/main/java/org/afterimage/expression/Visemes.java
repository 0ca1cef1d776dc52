package org.afterimage.expression;

import java.util.HashMap;
import java.util.Map;

/**
 * From IPA to mouth shapes. The sizes are those of quiet, natural speech: a jaw seldom opens half way.
 *
 * <p>Groups after P. Ladefoged, A Course in Phonetics; which lip shapes are visible after Cohen and Massaro 1993.
 */
final class Visemes {
    private static final Map<Integer, MouthShape> SHAPES = new HashMap<>();
    private static final MouthShape OTHER = MouthShape.open(0.12, 0, 0, 0, 0, 0.4);

    static {
        vowels();
        put("pbmɓɸ", MouthShape.touching(MouthShape.Contact.LIPS));
        put("fvʋɱ", MouthShape.touching(MouthShape.Contact.TEETH));
        put("wɥ", MouthShape.open(0.07, 0.18, 0.60, 0, 0, 1.0));
        put("ɹrɻʐ", MouthShape.open(0.10, 0.28, 0.22, 0, 0.02, 0.8));
        put("ʃʒʂ", MouthShape.open(0.06, 0.42, 0.12, 0, 0.12, 1.0));
        put("ɕʑ", MouthShape.open(0.05, 0.05, 0, 0.22, 0.12, 0.9));
        put("sz", MouthShape.open(0.04, 0, 0, 0.14, 0.10, 0.9));
        put("tdnɾ", MouthShape.open(0.09, 0, 0, 0.05, 0.03, 0.55));
        put("l", MouthShape.open(0.14, 0, 0, 0.03, 0.03, 0.6));
        put("θð", MouthShape.open(0.11, 0, 0, 0.04, 0.06, 0.8));
        put("kɡgŋxχɣ", MouthShape.open(0.14, 0, 0, 0.02, 0.01, 0.35));
        put("hɦʔ", MouthShape.open(0.16, 0, 0, 0, 0, 0.15));
        put("j", MouthShape.open(0.08, 0, 0, 0.26, 0.03, 0.8));
    }

    private Visemes() {}

    private static void vowels() {
        put("aɑɐ", MouthShape.open(0.46, 0, 0, 0.04, 0.10, 1.0));
        put("æ", MouthShape.open(0.40, 0, 0, 0.14, 0.12, 1.0));
        put("ɛ", MouthShape.open(0.30, 0, 0, 0.14, 0.08, 1.0));
        put("e", MouthShape.open(0.22, 0, 0, 0.20, 0.06, 1.0));
        put("ʌɜɝ", MouthShape.open(0.29, 0.04, 0, 0.02, 0.05, 0.9));
        put("ə", MouthShape.open(0.17, 0.02, 0, 0.02, 0.02, 0.55));
        put("ɚ", MouthShape.open(0.16, 0.20, 0.12, 0, 0.02, 0.7));
        put("ɪ", MouthShape.open(0.17, 0, 0, 0.18, 0.04, 0.9));
        put("i", MouthShape.open(0.11, 0, 0, 0.32, 0.05, 1.0));
        put("ɨ", MouthShape.open(0.08, 0.16, 0, 0.12, 0.08, 0.9));
        put("y", MouthShape.open(0.08, 0.22, 0.55, 0, 0, 1.1));
        put("u", MouthShape.open(0.10, 0.24, 0.55, 0, 0, 1.1));
        put("ʊ", MouthShape.open(0.16, 0.26, 0.34, 0, 0, 0.9));
        put("o", MouthShape.open(0.24, 0.36, 0.32, 0, 0, 1.0));
        put("ɔɒ", MouthShape.open(0.33, 0.32, 0.16, 0, 0.02, 1.0));
        put("ɤ", MouthShape.open(0.22, 0, 0, 0.10, 0.04, 1.0));
        put("øœ", MouthShape.open(0.20, 0.30, 0.36, 0, 0, 1.0));
    }

    private static void put(String symbols, MouthShape shape) {
        symbols.codePoints().forEach(c -> SHAPES.put(c, shape));
    }

    /** True for a base symbol with a shape of its own; false for length and aspiration marks. */
    static boolean shaped(int symbol) {
        return SHAPES.containsKey(symbol);
    }

    /** The shape of one IPA base symbol; a small opening for those that are not in the table. */
    static MouthShape of(int symbol) {
        return SHAPES.getOrDefault(symbol, OTHER);
    }
}
