package org.afterimage.voice;

import static org.afterimage.voice.Rules.group;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;

/**
 * Writes Mandarin as it is said: digits and symbols become Han characters. Confined to the voice thread.
 */
final class MandarinReading {
    private static final String NUMBER = "(-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)";
    private static final String AMOUNT = "((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)";
    private static final String MEASURES = "个|只|条|张|本|位|次|年(?!级)|天|块|斤|公斤|公里|里|岁|点|分钟|小时|周|人|口|头|匹|件|双|对|家|座|棵"
            + "|把|杯|碗|瓶|封|遍|趟|场|种|代|辈|米|倍|元|名|篇|首|间|句|眼|声|下|群|扇|盏|幅|颗|支|台|辆|架|所|门|顿|盘|份";
    private static final Map<String, String> CURRENCIES = Map.of("$", "美元", "£", "英镑", "€", "欧元", "¥", "元", "￥", "元");
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("km/h", "公里每小时"),
            Map.entry("km", "公里"),
            Map.entry("cm", "厘米"),
            Map.entry("mm", "毫米"),
            Map.entry("kg", "公斤"),
            Map.entry("mg", "毫克"),
            Map.entry("ml", "毫升"),
            Map.entry("m", "米"),
            Map.entry("g", "克"),
            Map.entry("l", "升"),
            Map.entry("gb", "G B"),
            Map.entry("m²", "平方米"),
            Map.entry("°c", "摄氏度"),
            Map.entry("°f", "华氏度"),
            Map.entry("°", "度"));

    private final MandarinNumbers numbers = new MandarinNumbers();
    private final Rules rules = new Rules()
            .addAll(dates())
            .addAll(times())
            .addAll(money())
            .addAll(amounts())
            .addAll(symbols());

    /** The characters, with the punctuation that makes pauses. */
    String read(String text) {
        return rules.apply(text).strip();
    }

    private Rules dates() {
        return new Rules()
                .add(
                        "(?<!\\d)(\\d{4})\\s?[-/.]\\s?(1[0-2]|0?[1-9])\\s?[-/.]\\s?(3[01]|[12]\\d|0?[1-9])日?(?!\\d)",
                        this::date)
                .add(
                        "(?<!\\d)(1\\d{3}|20\\d\\d)\\s?年?\\s?[-~～–—至到]\\s?(1\\d{3}|20\\d\\d)\\s?年",
                        m -> numbers.digits(m.group(1)) + "到" + numbers.digits(m.group(2)) + "年")
                .add("(?<!\\d)(1[1-9]\\d\\d|20\\d\\d)(?=\\s?(年|级))", m -> numbers.digits(m.group(1)))
                .add("(?<!\\d)(1[1-9]|20)([1-9]0)年代", m -> numbers.digits(m.group(1) + m.group(2)) + "年代")
                .add("(?<!\\d)([4-9]\\d)(?=年(?![代前后来间了以多内里]))", m -> numbers.digits(m.group(1)))
                .add(
                        "(?<!\\d)(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?([日号])",
                        m -> numbers.cardinal(m.group(1)) + "月" + numbers.cardinal(m.group(2)) + m.group(3));
    }

    private String date(MatchResult match) {
        return numbers.digits(match.group(1)) + "年" + numbers.cardinal(match.group(2)) + "月"
                + numbers.cardinal(match.group(3)) + "日";
    }

    private Rules times() {
        return new Rules().add("(?<!\\d)([01]?\\d|2[0-4])[:：]([0-5]\\d)(?:[:：]([0-5]\\d))?(?!\\d)", this::time);
    }

    private String time(MatchResult match) {
        String hour = match.group(1).replaceAll("^0(?=\\d)", "");
        String minute = match.group(2);
        String start = (hour.equals("2") ? "两" : numbers.cardinal(hour)) + "点";
        if (minute.equals("00")) {
            return start;
        }
        if (minute.equals("30")) {
            return start + "半";
        }
        return start + (minute.startsWith("0") ? "零" : "") + numbers.cardinal(minute.replaceAll("^0", "")) + "分";
    }

    private Rules money() {
        return new Rules()
                .add(
                        "([$£€¥￥])\\s?" + AMOUNT + "\\s?([万亿千百]*)",
                        m -> numbers.cardinal(m.group(2).replaceAll("\\.00$|(?<=\\.\\d)0$", ""))
                                        .replaceAll("^二$", group(m, 3).isEmpty() ? "二" : "两")
                                + group(m, 3)
                                + CURRENCIES.getOrDefault(m.group(1), "元"));
    }

    private Rules amounts() {
        return new Rules()
                .add(
                        "(?<!\\d)\\+?(?:86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?!\\d)|(?<!\\d)0\\d{2,3}[- ]\\d{7,8}(?!\\d)",
                        m -> numbers.telephone(m.group()))
                .add(
                        "((?:电话|手机|号码|房间|热线|邮编|拨打)\\D{0,3}?)(\\d[\\d -]+\\d)",
                        m -> m.group(1) + numbers.telephone(m.group(2)))
                .add(NUMBER + "\\s?%", m -> sign(m.group(1)) + "百分之" + numbers.cardinal(unsigned(m.group(1))))
                .add(
                        "(?<![\\d.])(\\d+)\\s?[/⁄]\\s?(\\d+)(?!\\d)",
                        m -> numbers.cardinal(m.group(2)) + "分之" + numbers.cardinal(m.group(1)))
                .add("(\\d)\\s?[-~～–—]\\s?(?=\\d)", m -> m.group(1) + "到")
                .add("(?<!\\w)-" + AMOUNT + "\\s?(?:°\\s?C|摄氏度|度)", m -> "零下" + numbers.cardinal(m.group(1)) + "度")
                .add(AMOUNT + "\\s?(km/h|km|cm|mm|kg|mg|ml|m²|m|g|l|gb|°\\s?[cf]?)(?![a-z])", this::measure)
                .add("(?<![\\d.第初])2(?=\\s?(?:" + MEASURES + "))(?!\\s?年[12]?\\d月)", "两")
                .add("(?<![\\d.,])0\\d+(?!\\.?\\d)|\\d{9,}(?![.,]\\d)", m -> numbers.digits(m.group()))
                .add("(?<![\\d.])" + NUMBER, m -> numbers.cardinal(m.group(1)))
                .add("\\d+", m -> numbers.digits(m.group()));
    }

    private static String sign(String number) {
        return number.startsWith("-") ? "负" : "";
    }

    private static String unsigned(String number) {
        return number.startsWith("-") ? number.substring(1) : number;
    }

    private String measure(MatchResult match) {
        String unit = UNITS.getOrDefault(match.group(2).replaceAll("\\s", "").toLowerCase(Locale.ROOT), "");
        return (match.group(1).equals("2") ? "两" : numbers.cardinal(match.group(1))) + unit;
    }

    private static Rules symbols() {
        return new Rules()
                .add("〇", "零")
                .add("&", "和")
                .add("\\s?\\+\\s?", "加")
                .add("\\s?=\\s?", "等于")
                .add("…+|\\.{2,}|[—–]+|~+", "，")
                .add("[“”\"‘’'《》〈〉「」『』【】()（）\\[\\]{}<>·]", "")
                .add("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})", "");
    }
}
