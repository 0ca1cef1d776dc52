package org.afterimage.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list of replacements, applied to a text one after the other. Made once; safe from any thread when finished. */
final class Rules {
    private record Rule(Pattern pattern, Function<MatchResult, String> replacement) {}

    private final List<Rule> rules = new ArrayList<>();

    /** Appends a rule; letters match in either case. */
    Rules add(String pattern, Function<MatchResult, String> replacement) {
        rules.add(new Rule(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), replacement));
        return this;
    }

    /** Appends a rule that tells capitals from small letters. */
    Rules exact(String pattern, Function<MatchResult, String> replacement) {
        rules.add(new Rule(Pattern.compile(pattern), replacement));
        return this;
    }

    Rules add(String pattern, String replacement) {
        return add(pattern, match -> replacement);
    }

    Rules addAll(Rules others) {
        rules.addAll(others.rules);
        return this;
    }

    String apply(String text) {
        String result = text;
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern().matcher(result);
            if (matcher.find()) {
                result = matcher.replaceAll(
                        match -> Matcher.quoteReplacement(rule.replacement().apply(match)));
            }
        }
        return result;
    }

    /** A group of a match, {@code ""} if it took no part. */
    static String group(MatchResult match, int index) {
        String text = match.group(index);
        return text == null ? "" : text;
    }
}
