package org.afterimage.papers;

/**
 * What belongs together in a paper: a paragraph, a message, a spoken sentence.
 *
 * @param kind how it came to be
 * @param place inside the paper, for people: {@code "page 2"}, {@code "message 34"}, {@code "00:01:23.400"}; blank when
 *     lines alone count
 * @param line of its first line in that place, from 1; 0 when lines do not count there
 * @param date ISO 8601, as exact as known, with the time and its zone when the paper has them: {@code "1998"}, {@code
 *     "1998-05"}, {@code "1998-05-03"}, {@code "1998-05-03T20:11"}, {@code "1998-05-03T20:11:00+08:00"}; blank when unknown
 * @param author the name in the paper; blank in letters
 * @param theirs whether the person wrote or said it; what others wrote, forwarded or quoted is context only
 * @param heading the nearest heading above; may be blank
 * @param text the very characters of the paper, line breaks inside kept as {@code \n}; never blank
 * @param certainty how surely the characters were read, 0 to 1; 1 for everything but scans
 * @param recording path of the recording it was said in, relative to the persona folder; blank when it was written
 */
public record Part(
        Kind kind,
        String place,
        int line,
        String date,
        String author,
        boolean theirs,
        String heading,
        String text,
        double certainty,
        String recording) {
    /** How words came to be. */
    public enum Kind {
        /** In a letter, diary, note, document. */
        WRITTEN,
        /** In a chat or mail: an answer to what came before. */
        MESSAGE,
        /** Said aloud in a recording. */
        SPOKEN
    }

    public Part {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a part needs words");
        }
    }

    /** A paragraph of a plain letter. */
    static Part written(int line, String date, boolean theirs, String heading, String text) {
        return new Part(Kind.WRITTEN, "", line, date, "", theirs, heading, text, 1, "");
    }

    /** A message of a chat. */
    static Part message(int number, String date, String author, boolean theirs, String text) {
        return new Part(Kind.MESSAGE, "message " + number, 0, date, author, theirs, "", text, 1, "");
    }

    /** Where a line of it lies, for people; the first line is 0. */
    public String locator(int offset) {
        if (line == 0) {
            return place;
        }
        return (place.isBlank() ? "" : place + ", ") + "line " + (line + offset);
    }

    /** The day, month or year of {@link #date}, without the time. */
    public String day() {
        int time = date.indexOf('T');
        return time < 0 ? date : date.substring(0, time);
    }
}
