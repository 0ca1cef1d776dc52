package org.afterimage.voice;

import static org.afterimage.voice.Rules.group;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;

/**
 * Writes English as it is said: numbers, dates, times, money, units, abbreviations become words. Confined to the voice
 * thread.
 */
final class EnglishReading {
    private static final String MONTHS = "(January|February|March|April|May|June|July|August|September|October|November"
            + "|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?";
    private static final String YEAR = "(1[1-9]\\d\\d|20\\d\\d)";
    private static final String NUMBER = "(-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)";
    private static final String[] MONTH_NAMES = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    private static final Map<String, String> CURRENCIES =
            Map.of("$", "dollar", "£", "pound", "€", "euro", "¥", "yuan", "￥", "yuan");

    private final EnglishNumbers numbers = new EnglishNumbers();
    private final Rules rules = new Rules()
            .addAll(EnglishWords.abbreviations())
            .addAll(money())
            .addAll(dates())
            .addAll(times())
            .addAll(amounts())
            .addAll(EnglishWords.symbols());

    /** The words, in ASCII, with the punctuation that makes pauses. */
    String read(String text) {
        return EnglishWords.ascii(rules.apply(text)).replaceAll("\\s+", " ").strip();
    }

    private Rules money() {
        return new Rules()
                .add(
                        "([$£€¥￥])\\s?" + NUMBER + "(?:\\s?(million|billion|thousand|trillion|bn|m|k)\\b)?",
                        this::amountOfMoney);
    }

    private String amountOfMoney(MatchResult match) {
        String unit = CURRENCIES.getOrDefault(group(match, 1), "dollar");
        String many = unit.equals("yuan") ? unit : unit + "s";
        String scale = EnglishWords.scale(group(match, 3));
        String[] parts = group(match, 2).replace(",", "").split("\\.", 2);
        if (!scale.isEmpty() || (parts.length == 2 && parts[1].length() != 2)) {
            return numbers.cardinal(group(match, 2)) + " " + scale + " " + many + " ";
        }
        String whole = numbers.cardinal(parts[0]) + " " + (parts[0].equals("1") ? unit : many);
        String cents = parts.length == 2 && !parts[1].equals("00")
                ? " " + numbers.cardinal(parts[1].replaceAll("^0", ""))
                : "";
        return whole + cents;
    }

    private Rules dates() {
        return new Rules()
                .add("\\b" + YEAR + "-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\\d|3[01])\\b", m -> date(m, 2, 3, 1))
                .add("\\b(0?[1-9]|1[0-2])/(0?[1-9]|[12]\\d|3[01])/" + YEAR + "\\b", m -> date(m, 1, 2, 3))
                .add("\\b(1[3-9]|2\\d|3[01])/(0?[1-9]|1[0-2])/" + YEAR + "\\b", m -> date(m, 2, 1, 3))
                .exact("\\b" + MONTHS + " (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? " + YEAR + "\\b)?", this::monthAndDay)
                .exact(
                        "\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTHS + "\\b(?:,? " + YEAR + "\\b)?",
                        this::dayAndMonth)
                .add(
                        "\\b" + YEAR + "\\s?[-–—]\\s?" + YEAR + "\\b",
                        m -> numbers.year(m.group(1)) + " to " + numbers.year(m.group(2)))
                .add(
                        "\\b" + YEAR + "\\s?[-–—]\\s?(\\d\\d)\\b",
                        m -> numbers.year(m.group(1)) + " to " + numbers.cardinal(m.group(2)))
                .add(
                        "\\b(1[1-9]|20)([1-9]0)'?s\\b",
                        m -> numbers.cardinal(m.group(1)) + " " + EnglishNumbers.plural(numbers.cardinal(m.group(2))))
                .add("['’]?\\b([2-9]0)'?s\\b", m -> EnglishNumbers.plural(numbers.cardinal(m.group(1))))
                .add("['’](\\d\\d)\\b", m -> numbers.cardinal(m.group(1)));
    }

    private String date(MatchResult match, int month, int day, int year) {
        return MONTH_NAMES[Integer.parseInt(match.group(month)) - 1] + " " + numbers.ordinal(match.group(day)) + ", "
                + numbers.year(match.group(year));
    }

    private String monthAndDay(MatchResult match) {
        String year = group(match, 3);
        return EnglishWords.month(match.group(1)) + " " + numbers.ordinal(match.group(2))
                + (year.isEmpty() ? "" : ", " + numbers.year(year));
    }

    private String dayAndMonth(MatchResult match) {
        String year = group(match, 3);
        return "the " + numbers.ordinal(match.group(1)) + " of " + EnglishWords.month(match.group(2))
                + (year.isEmpty() ? "" : ", " + numbers.year(year));
    }

    private Rules times() {
        return new Rules()
                .add("\\b([01]?\\d|2[0-4]):([0-5]\\d)(?::[0-5]\\d)?(?:\\s?([ap])\\.?m\\b\\.?)?", this::time)
                .add(
                        "\\b(1[0-2]|0?[1-9])\\s?([ap])\\.?m\\b\\.?",
                        m -> numbers.cardinal(m.group(1)) + " " + m.group(2).toLowerCase(Locale.ROOT) + " m");
    }

    private String time(MatchResult match) {
        String half = group(match, 3).isEmpty() ? "" : " " + group(match, 3).toLowerCase(Locale.ROOT) + " m";
        String minute = match.group(2);
        String hour = numbers.cardinal(match.group(1));
        if (minute.equals("00")) {
            return half.isEmpty() ? hour + " o'clock" : hour + half;
        }
        return hour + " "
                + (minute.startsWith("0") ? "oh " + numbers.cardinal(minute.substring(1)) : numbers.cardinal(minute))
                + half;
    }

    private Rules amounts() {
        return new Rules()
                .add("\\+?\\d[\\d ().-]{5,}\\d(?![\\d%,]|\\.\\d)", this::telephone)
                .add("(\\d)\\s?[-–—]\\s?(?=\\d)", m -> m.group(1) + " to ")
                .add("(?<![\\d.])(\\d{1,3})\\s?[/⁄]\\s?(\\d{1,3})(?![\\d/])", this::fraction)
                .add(NUMBER + "\\s?%", m -> numbers.cardinal(m.group(1)) + " percent")
                .add("(?<![\\w])" + NUMBER + "\\s?(°\\s?[CF]?|" + EnglishWords.UNITS + ")(?![\\w²³])", this::measure)
                .add("\\b(\\d+)(?:st|nd|rd|th)\\b", m -> numbers.ordinal(m.group(1)))
                .add("(?<![\\d.,])" + YEAR + "(?![\\d.,]*\\d)", m -> numbers.year(m.group(1)))
                .add("(?<![\\d.,])0\\d+\\b(?!\\.\\d)", m -> numbers.digits(m.group()))
                .add("(?<![\\w.])" + NUMBER, m -> numbers.cardinal(m.group(1)))
                .add("\\d+", m -> " " + numbers.cardinal(m.group()) + " ");
    }

    private String telephone(MatchResult match) {
        long digits = match.group().chars().filter(Character::isDigit).count();
        boolean grouped = match.group().matches("\\+?[\\d()]+([ .-]+[\\d()]+)+")
                && !match.group().contains(" - ");
        boolean decimal = match.group().matches("\\d+\\.\\d+");
        boolean plus = match.group().startsWith("+");
        if (digits < 7 || decimal || !(plus || grouped || digits >= 9)) {
            return match.group();
        }
        return (plus ? "plus " : "")
                + numbers.digits(match.group().replaceAll("[^\\d]+", " ").strip());
    }

    private String fraction(MatchResult match) {
        String over = match.group(2);
        boolean one = match.group(1).equals("1");
        if (over.equals("2") && one) {
            return "one half";
        }
        if (over.equals("4")) {
            return numbers.cardinal(match.group(1)) + (one ? " quarter" : " quarters");
        }
        if (over.matches("[3-9]|10")) {
            return numbers.cardinal(match.group(1)) + " " + numbers.ordinal(over) + (one ? "" : "s");
        }
        return numbers.cardinal(match.group(1)) + " over " + numbers.cardinal(over);
    }

    private String measure(MatchResult match) {
        String unit = EnglishWords.unit(match.group(2));
        boolean one = match.group(1).equals("1");
        return numbers.cardinal(match.group(1)) + " " + (one ? unit : EnglishWords.plural(unit)) + " ";
    }
}
