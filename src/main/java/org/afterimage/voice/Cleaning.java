package org.afterimage.voice;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes away what cannot be said: markup, control characters, emoji; addresses become words. */
final class Cleaning {
    private static final Pattern TAG = Pattern.compile("<[/!]?[a-zA-Z][^<>]{0,200}>|&(?:nbsp|amp|lt|gt|quot);|&#\\d+;");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]{0,200})\\]\\([^()\\s]{0,500}\\)");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|www\\.)[\\w.-]+(?::\\d+)?(?:[/?#][\\w./?#=&%+~:,;@!$'*-]*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern MARKS = Pattern.compile("(?m)^\\s*(?:#{1,6}|[>*+-])\\s+|[*_`~|\\\\^]+");

    /** The synthesiser's time grows with the square of a word's length. */
    private static final Pattern ENDLESS = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}]]{24}(?=[\\p{L}\\p{N}])");

    private static final Pattern UNSPEAKABLE =
            Pattern.compile("[\\p{So}\\p{Sk}\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}&&[^\ue000\ue001]]+");

    /** Stand-ins for signs that normalisation would change. */
    private static final char DEGREE = '\ue000';

    private static final String SQUARE = "\ue001";

    private Cleaning() {}

    /** Speakable text on one line; blank if there is nothing to say. */
    static String clean(String text) {
        String plain = LINK.matcher(text).replaceAll(match -> Matcher.quoteReplacement(match.group(1)));
        plain = TAG.matcher(plain).replaceAll(" ");
        plain = ADDRESS.matcher(plain).replaceAll(match -> Matcher.quoteReplacement(address(match.group())));
        plain = MAIL.matcher(plain).replaceAll(match -> Matcher.quoteReplacement(mail(match.group())));
        plain = MARKS.matcher(plain).replaceAll(" ");
        plain = plain.replaceAll("[\\r\\n\\u2028]+\\s*", "\n").replaceAll("(?<=[^\\p{P}\\s])\\n", ". ");
        plain = plain.replace("℃", "°C").replace("℉", "°F").replace('°', DEGREE).replace("m²", SQUARE);
        plain = Normalizer.normalize(plain, Normalizer.Form.NFKC);
        plain = ENDLESS.matcher(plain).replaceAll("$0 ");
        plain = UNSPEAKABLE.matcher(plain).replaceAll(" ");
        return plain.replace(DEGREE, '°')
                .replace(SQUARE, "m²")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The host of an address, its dots spoken. */
    private static String address(String address) {
        String host = address.replaceFirst("(?i)^https?://", "").replaceFirst("(?i)^www\\.", "");
        return " " + host.replaceFirst("[/?#:].*$", "").replace(".", " dot ") + " ";
    }

    private static String mail(String mail) {
        return " " + mail.replace("@", " at ").replace(".", " dot ") + " ";
    }
}
