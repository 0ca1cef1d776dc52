package org.afterimage.mind;

import java.util.Locale;

/**
 * Where a sentence comes from.
 *
 * @param kind how much of it is theirs
 * @param source path relative to the persona folder, with {@code /}; blank when generated
 * @param locator page, line, message id or time inside the source; blank when there is none
 * @param date ISO 8601, as exact as known ({@code "1987"}, {@code "1987-05"}, {@code "1987-05-03"}); blank when unknown
 * @param quote the original words; blank when generated
 */
public record Provenance(Kind kind, String source, String locator, String date, String quote) {
    /** How much of a sentence is theirs. */
    public enum Kind {
        /** Their very words. */
        QUOTED,
        /** Their words, trimmed or joined. */
        ADAPTED,
        /** Not theirs: written by the program or by the family. */
        GENERATED,
        /** Their words in their recorded voice. */
        RECORDING;

        /** The name in files and JSON: lower case. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A sentence that the program made. */
    public static Provenance generated() {
        return new Provenance(Kind.GENERATED, "", "", "", "");
    }
}
