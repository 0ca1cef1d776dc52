package org.afterimage.voice;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;

/** Spells numbers in English words, by ICU. Confined to the voice thread. */
final class EnglishNumbers {
    private static final String CARDINAL = "%spellout-cardinal-verbose";
    private static final int SPELLED_DIGITS = 15;

    private final RuleBasedNumberFormat format =
            new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);

    /** {@code "1,234.5"} as an amount; too long ones digit by digit. */
    String cardinal(String number) {
        String plain = number.replace(",", "");
        if (plain.length() > SPELLED_DIGITS) {
            return digits(plain);
        }
        int point = plain.indexOf('.');
        String whole = tidy(format.format(Long.parseLong(point < 0 ? plain : plain.substring(0, point)), CARDINAL));
        return point < 0 ? whole : whole + " point " + digits(plain.substring(point + 1));
    }

    String ordinal(String number) {
        return number.length() > SPELLED_DIGITS
                ? digits(number)
                : tidy(format.format(Long.parseLong(number), "%spellout-ordinal"));
    }

    /** {@code "1987"} as nineteen eighty-seven. */
    String year(String number) {
        return tidy(format.format(Long.parseLong(number), "%spellout-numbering-year"));
    }

    /** One by one, the zero as "oh" where people say so. */
    String digits(String number) {
        StringBuilder out = new StringBuilder();
        for (char c : number.toCharArray()) {
            if (Character.isDigit(c)) {
                out.append(c == '0' ? "oh" : format.format(c - '0')).append(' ');
            } else if (c == '.') {
                out.append("point ");
            }
        }
        return out.toString().strip();
    }

    /** The plural of what is left of a number: {@code "twenty"} gives {@code "twenties"}. */
    static String plural(String word) {
        return word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }

    private static String tidy(String words) {
        return words.replace("-", " ").replace(",", "");
    }
}
