package org.afterimage.mind;

import org.afterimage.media.Language;

/**
 * One sentence of theirs in the archive, with what stands around it.
 *
 * @param id place in the archive; neighbours of the same passage have neighbouring ids
 * @param passage paragraph or run of messages to which it belongs
 * @param text as it is said
 * @param quote the very characters of the source
 * @param asked what the other one wrote just before, in a chat; may be blank
 * @param heading of its section, or the file's own title
 */
record Fragment(
        int id,
        int passage,
        String text,
        String quote,
        Language language,
        String source,
        String locator,
        String date,
        String asked,
        String heading) {
    Provenance provenance() {
        boolean same = squeezed(text).equals(squeezed(quote));
        return new Provenance(same ? Provenance.Kind.QUOTED : Provenance.Kind.ADAPTED, source, locator, date, quote);
    }

    boolean question() {
        return text.endsWith("?") || text.endsWith("？");
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
