package org.afterimage.archive;

import java.util.regex.Pattern;
import org.afterimage.media.Language;

/**
 * One sentence of theirs in the archive, with what stands around it.
 *
 * @param id place in the archive; neighbours of the same passage have neighbouring ids
 * @param passage paragraph or run of messages to which it belongs
 * @param text as it is said
 * @param quote the very characters of the source
 * @param source path of the paper relative to the persona folder, with {@code /}
 * @param locator page, line, message or time inside the source; may be blank
 * @param date ISO 8601, as exact as known; blank when unknown
 * @param asked what the other one wrote just before, in a chat; may be blank
 * @param heading of its section, or the file's own title
 * @param certainty how surely the characters were read, 0 to 1; less than 1 only in scans
 * @param recording path of the recording in which it is said; blank when it was written
 */
public record Fragment(
        int id,
        int passage,
        String text,
        String quote,
        Language language,
        String source,
        String locator,
        String date,
        String asked,
        String heading,
        double certainty,
        String recording) {
    private static final Pattern LEANS = Pattern.compile(
            "^(?:He|She|It|They|That|This|Those|These|Then|But|And|So|There|His|Her|Him|Afterwards|Instead)\\b"
                    + "|^(?:他|她|它|他们|她们|那|这|后来|然后|但|可是|不过|所以|于是|结果|从此)");

    /** Whether it asks something. */
    public boolean question() {
        return text.endsWith("?") || text.endsWith("？");
    }

    /** Whether it needs the sentence before it to be understood. */
    public boolean leans() {
        return LEANS.matcher(text).find();
    }

    /** Whether {@link #text} is the very quote, but for spaces. */
    public boolean verbatim() {
        return squeezed(text).equals(squeezed(quote));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
