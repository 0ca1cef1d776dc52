package org.afterimage.voice;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Abbreviations, units and symbols of English as words, and what is not Latin in Latin letters. */
final class EnglishWords {
    static final String UNITS =
            "km/h|kmh|mph|km|cm|mm|kg|mg|ml|kb|mb|gb|tb|kw|khz|mhz|ghz|hz|lbs?|oz|ft|in(?=\\.)|mi|min|hrs?|sec|m|g|l|w|v";

    private static final Map<String, String> UNIT_NAMES = Map.ofEntries(
            Map.entry("km/h", "kilometer per hour"),
            Map.entry("kmh", "kilometer per hour"),
            Map.entry("mph", "mile per hour"),
            Map.entry("km", "kilometer"),
            Map.entry("cm", "centimeter"),
            Map.entry("mm", "millimeter"),
            Map.entry("kg", "kilogram"),
            Map.entry("mg", "milligram"),
            Map.entry("ml", "milliliter"),
            Map.entry("kb", "kilobyte"),
            Map.entry("mb", "megabyte"),
            Map.entry("gb", "gigabyte"),
            Map.entry("tb", "terabyte"),
            Map.entry("kw", "kilowatt"),
            Map.entry("khz", "kilohertz"),
            Map.entry("mhz", "megahertz"),
            Map.entry("ghz", "gigahertz"),
            Map.entry("hz", "hertz"),
            Map.entry("lb", "pound"),
            Map.entry("lbs", "pound"),
            Map.entry("oz", "ounce"),
            Map.entry("ft", "foot"),
            Map.entry("in", "inch"),
            Map.entry("mi", "mile"),
            Map.entry("min", "minute"),
            Map.entry("hr", "hour"),
            Map.entry("hrs", "hour"),
            Map.entry("sec", "second"),
            Map.entry("m", "meter"),
            Map.entry("g", "gram"),
            Map.entry("l", "liter"),
            Map.entry("w", "watt"),
            Map.entry("v", "volt"),
            Map.entry("°", "degree"),
            Map.entry("°c", "degree Celsius"),
            Map.entry("°f", "degree Fahrenheit"));

    /** Words that people write in capitals and do not spell. */
    private static final Set<String> SHOUTED = Set.of(
            "I", "A", "NO", "YES", "ALL", "THE", "AND", "NOT", "YOU", "ME", "HE", "SHE", "IT", "IS", "WE", "DO", "GO",
            "SO", "TO", "OF", "IN", "ON", "AT", "MY", "AM", "ARE", "WAS", "HAS", "HAD", "HIS", "HER", "HOW", "WHY",
            "WHO", "NOW", "OUT", "OUR", "OLD", "NEW", "ONE", "TWO", "BUT", "FOR", "CAN", "DAY", "MAN", "WAR", "OH",
            "AN", "AS", "BE", "BY", "IF", "OR", "UP", "US");

    private static final Set<String> SPELLED = Set.of("USA", "BBC", "CCTV", "PHD", "KTV", "DVD", "HTML", "HTTP", "NBA");

    /** Loaded when the first foreign letter comes. */
    private static final class Latin {
        static final Transliterator ONE = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }

    private EnglishWords() {}

    static Rules abbreviations() {
        return new Rules()
                .exact("\\bDr\\.?(?= [A-Z])", m -> "Doctor")
                .exact("\\bMr\\b\\.?", m -> "Mister")
                .exact("\\bMrs\\b\\.?", m -> "Missus")
                .exact("\\bMs\\b\\.?", m -> "Miz")
                .exact("\\bProf\\.?(?= [A-Z])", m -> "Professor")
                .exact("\\bSt\\.(?= [A-Z])", m -> "Saint")
                .exact("\\bSt\\.", m -> "Street")
                .exact("\\bAve\\.", m -> "Avenue")
                .exact("\\bRd\\.", m -> "Road")
                .exact("\\bJr\\b\\.?", m -> "Junior")
                .exact("\\bSr\\b\\.?", m -> "Senior")
                .exact("\\bNo\\.? ?(?=\\d)", m -> "number ")
                .exact("\\bPh\\.?D\\b\\.?", m -> "P H D")
                .add("\\be\\.g\\.,?", "for example")
                .add("\\bi\\.e\\.,?", "that is")
                .add("\\betc\\b\\.?", "et cetera")
                .add("\\bvs\\b\\.?", "versus")
                .add("\\bapprox\\.", "approximately")
                .add("\\bo\\.k\\.|\\bok\\b", "okay")
                .exact("\\b(?:[A-Z]\\.){2,}", m -> spelled(m.group().replace(".", "")))
                .exact("\\b[A-Z]{2,5}\\b", m -> acronym(m.group()));
    }

    static Rules symbols() {
        return new Rules()
                .add("&", " and ")
                .add("@", " at ")
                .add("#(?=\\w)", "number ")
                .add("\\s\\+\\s|\\+(?=\\w)", " plus ")
                .add("\\s=\\s", " equals ")
                .add("\\s[-–—]+\\s|—+|--+|…|\\.\\.\\.+", ", ")
                .add("[“”\"«»()\\[\\]{}<>]", " ")
                .add("[’‘]", "'")
                .add("\\s+([,.;:!?])", m -> m.group(1))
                .add("([,;:])(?:\\s*[,;:])+", m -> m.group(1));
    }

    static String unit(String symbol) {
        return UNIT_NAMES.getOrDefault(symbol.replaceAll("\\s", "").toLowerCase(Locale.ROOT), symbol);
    }

    static String plural(String unit) {
        if (unit.contains(" ")) {
            int space = unit.indexOf(' ');
            return plural(unit.substring(0, space)) + unit.substring(space);
        }
        return switch (unit) {
            case "foot" -> "feet";
            case "inch" -> "inches";
            case "hertz", "kilohertz", "megahertz", "gigahertz" -> unit;
            default -> unit + "s";
        };
    }

    static String scale(String symbol) {
        return switch (symbol.toLowerCase(Locale.ROOT)) {
            case "k" -> "thousand";
            case "m" -> "million";
            case "bn" -> "billion";
            default -> symbol;
        };
    }

    static String month(String name) {
        return switch (name.substring(0, 3)) {
            case "Jan" -> "January";
            case "Feb" -> "February";
            case "Mar" -> "March";
            case "Apr" -> "April";
            case "Jun" -> "June";
            case "Jul" -> "July";
            case "Aug" -> "August";
            case "Sep" -> "September";
            case "Oct" -> "October";
            case "Nov" -> "November";
            case "Dec" -> "December";
            default -> name;
        };
    }

    /** Other scripts in Latin letters, as far as there is a way. */
    static String ascii(String text) {
        boolean plain = text.chars().allMatch(c -> c < 128);
        return plain ? text : Latin.ONE.transliterate(text).replaceAll("[^\\x20-\\x7e]", " ");
    }

    private static String acronym(String letters) {
        boolean vowel = letters.chars().anyMatch(c -> "AEIOUY".indexOf(c) >= 0);
        boolean said = SHOUTED.contains(letters) || (letters.length() > 3 && vowel);
        return said && !SPELLED.contains(letters) ? letters : spelled(letters);
    }

    private static String spelled(String letters) {
        return String.join(" ", letters.split(""));
    }
}
