package org.afterimage.papers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates as families write them and gives them in ISO 8601. */
final class Dates {
    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final String MONTH = "(" + MONTHS + ")[a-z]*\\.?";
    private static final String YEAR = "((?:18|19|20)\\d{2})";
    private static final Pattern NUMERIC =
            Pattern.compile("(?<!\\d)" + YEAR + "[-_./ ](\\d{1,2})(?:[-_./ ](\\d{1,2}))?(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)" + YEAR + "(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern CHINESE =
            Pattern.compile(YEAR + "\\s*年(?:\\s*(\\d{1,2})\\s*月(?:\\s*(\\d{1,2})\\s*[日号])?)?");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + ",? " + YEAR, Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + " (?:(\\d{1,2})(?:st|nd|rd|th)?,? )?" + YEAR, Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_ONLY = Pattern.compile("(?<!\\d)" + YEAR + "(?!\\d)");

    private Dates() {}

    /** A date and where it stands in the text. */
    record Found(String iso, int start, int end) {}

    /** The first date in {@code text}; a year alone counts when nothing better is there. */
    static Optional<Found> find(String text) {
        String digits = digits(text);
        for (Pattern pattern : List.of(NUMERIC, COMPACT, CHINESE, DAY_FIRST, MONTH_FIRST, YEAR_ONLY)) {
            Matcher m = pattern.matcher(digits);
            if (m.find()) {
                Optional<String> iso = iso(pattern, m);
                if (iso.isPresent()) {
                    return Optional.of(new Found(iso.get(), m.start(), m.end()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> iso(Pattern pattern, Matcher m) {
        if (pattern == DAY_FIRST) {
            return iso(m.group(3), month(m.group(2)), m.group(1));
        }
        if (pattern == MONTH_FIRST) {
            return iso(m.group(3), month(m.group(1)), m.group(2));
        }
        return pattern == YEAR_ONLY ? Optional.of(m.group(1)) : iso(m.group(1), m.group(2), m.group(3));
    }

    private static Optional<String> iso(
            String year,
            @org.jspecify.annotations.Nullable String month,
            @org.jspecify.annotations.Nullable String day) {
        if (month == null) {
            return Optional.of(year);
        }
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(year), Integer.parseInt(month), day == null ? 1 : Integer.parseInt(day));
            return Optional.of(day == null ? date.toString().substring(0, 7) : date.toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String month(String name) {
        int at = MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 4 + 1;
        return Integer.toString(at);
    }

    /** Chinese numerals in dates (一九八七年五月十三日) as digits of the same meaning; other text stays as it is. */
    private static String digits(String text) {
        if (!text.contains("年")) {
            return text;
        }
        Matcher m = Pattern.compile("[〇零○一二三四五六七八九十]{1,4}(?=[年月日号])").matcher(text);
        return m.replaceAll(found -> number(found.group()));
    }

    private static String number(String han) {
        String plain = han.replaceAll("[零○]", "〇");
        if (!plain.contains("十")) {
            StringBuilder digits = new StringBuilder();
            plain.chars().forEach(c -> digits.append("〇一二三四五六七八九".indexOf(c)));
            return digits.toString();
        }
        int ten = plain.indexOf('十');
        int tens = ten == 0 ? 1 : "〇一二三四五六七八九".indexOf(plain.charAt(ten - 1));
        int ones = ten == plain.length() - 1 ? 0 : "〇一二三四五六七八九".indexOf(plain.charAt(ten + 1));
        return Integer.toString(tens * 10 + ones);
    }
}
