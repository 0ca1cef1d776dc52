package org.afterimage.archive;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What kind of answer a question wants, and whether a sentence is of that kind. */
final class Hints {
    private static final double NO_NAME = 0.45;
    private static final double OTHER_KIND = 0.85;
    private static final Map<Question.Hint, Pattern> ASKS = Map.of(
            Question.Hint.TIME,
            ignoringCase("\\bwhen\\b|what (?:year|day|date|time)|which year|how old|哪一?年|什么时候|几岁|何时|哪天|几月"),
            Question.Hint.REASON,
            ignoringCase("\\bwhy\\b|what for|how come|为什么|为啥|怎么会|为何|咋"),
            Question.Hint.AMOUNT,
            ignoringCase("how (?:many|much|long|far|big|tall)|多少|几[个次岁年位只条]|多[久长高大远]"),
            Question.Hint.NAME,
            ignoringCase("\\bwho(?:se|m)?\\b|\\bnames?\\b|\\bcalled\\b|谁|叫什么|名字|哪个人"),
            Question.Hint.PLACE,
            ignoringCase("\\bwhere\\b|which (?:city|town|place|country|village)|哪里|哪儿|什么地方|何处|在哪|到哪|去哪"));
    private static final Map<Question.Hint, Pattern> ANSWERS = Map.of(
            Question.Hint.TIME,
            ignoringCase(
                    "\\d|[一二三四五六七八九十]+[年月日岁]|year|spring|summer|autumn|winter|那年|春|夏|秋|冬|monday|tuesday|wednesday|today|yesterday|今天|昨天|前天|"
                            + "thursday|friday|saturday|sunday|morning|evening"),
            Question.Hint.REASON,
            ignoringCase("because|since|so that|\\bfor\\b|reason|因为|为了|所以|才|怕"),
            Question.Hint.AMOUNT,
            ignoringCase(
                    "\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|"
                            + "thousand|half)\\b|[一二两三四五六七八九十百千万半]"),
            Question.Hint.NAME,
            Pattern.compile("(?<=[a-z,;] )[A-Z][a-z]+|^[A-Z][a-z]+ is |“|取名|起名|[师老阿小]\\p{IsHan}"),
            Question.Hint.PLACE,
            Pattern.compile("\\b(?:in|at|to|from|near|on) (?:the )?[A-Z]|在|到|去|里|城|镇|村|山|路|街"));

    private Hints() {}

    static Set<Question.Hint> of(String question) {
        Set<Question.Hint> hints = EnumSet.noneOf(Question.Hint.class);
        ASKS.forEach((hint, pattern) -> {
            if (pattern.matcher(question).find()) {
                hints.add(hint);
            }
        });
        return hints;
    }

    /** The share of the hints that a sentence meets; 1 when nothing particular is wanted. */
    static double met(Set<Question.Hint> hints, String sentence) {
        long met = hints.stream()
                .filter(hint -> {
                    Pattern pattern = ANSWERS.get(hint);
                    return pattern != null && pattern.matcher(sentence).find();
                })
                .count();
        return hints.isEmpty() ? 1 : met / (double) hints.size();
    }

    /** What remains of the evidence when a sentence is not of the kind that was asked for: a name is a name. */
    static double evidence(Set<Question.Hint> hints, String sentence) {
        if (met(hints, sentence) > 0) {
            return 1;
        }
        return hints.contains(Question.Hint.NAME) ? NO_NAME : OTHER_KIND;
    }

    private static Pattern ignoringCase(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
