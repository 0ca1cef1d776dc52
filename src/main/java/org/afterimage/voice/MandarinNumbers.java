package org.afterimage.voice;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;

/** Writes numbers in Han characters, by ICU. Confined to the voice thread. */
final class MandarinNumbers {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int SPELLED_DIGITS = 15;

    private final RuleBasedNumberFormat format =
            new RuleBasedNumberFormat(ULocale.SIMPLIFIED_CHINESE, RuleBasedNumberFormat.SPELLOUT);

    /** {@code "1,234.5"} as an amount: 一千二百三十四点五. */
    String cardinal(String number) {
        String plain = number.replace(",", "");
        if (plain.length() > SPELLED_DIGITS) {
            return digits(plain);
        }
        int point = plain.indexOf('.');
        String whole = whole(Long.parseLong(point < 0 ? plain : plain.substring(0, point)));
        return point < 0 ? whole : whole + "点" + digits(plain.substring(point + 1));
    }

    private String whole(long number) {
        String text = format.format(number, "%spellout-cardinal").replace('〇', '零');
        return text.replaceAll("(?<![十百千万亿零一二三四五六七八九])二(?=[千万亿])", "两");
    }

    /** One by one: 一九八七. */
    String digits(String number) {
        StringBuilder out = new StringBuilder();
        for (char c : number.toCharArray()) {
            if (Character.isDigit(c)) {
                out.append(DIGITS.charAt(c - '0'));
            } else if (c == '.') {
                out.append('点');
            }
        }
        return out.toString();
    }

    /** One by one with the one as 幺, as telephone and room numbers are said. */
    String telephone(String number) {
        return digits(number).replace('一', '幺');
    }
}
