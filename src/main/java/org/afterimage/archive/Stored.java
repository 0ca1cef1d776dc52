package org.afterimage.archive;

import java.io.IOException;
import org.afterimage.media.Language;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.StoredFields;

/** A fragment as the archive stores it, with the text that {@link Ranker} looks through. */
record Stored(Fragment fragment, String haystack, String near, String asked, String title) {
    static final String HAYSTACK = "haystack";
    static final String NEAR = "nearHaystack";
    static final String ASKED = "askedHaystack";
    static final String TITLE = "titleHaystack";

    static void write(Document document, Fragment fragment) {
        document.add(new StoredField("passage", fragment.passage()));
        document.add(new StoredField("text", fragment.text()));
        document.add(new StoredField("quote", fragment.quote()));
        document.add(new StoredField("language", fragment.language().tag()));
        document.add(new StoredField("source", fragment.source()));
        document.add(new StoredField("locator", fragment.locator()));
        document.add(new StoredField("date", fragment.date()));
        document.add(new StoredField("askedText", fragment.asked()));
        document.add(new StoredField("heading", fragment.heading()));
        document.add(new StoredField("certainty", fragment.certainty()));
        document.add(new StoredField("recording", fragment.recording()));
    }

    static Stored read(StoredFields fields, int id) throws IOException {
        Document document = fields.document(id);
        Fragment fragment = new Fragment(
                id,
                document.getField("passage").numericValue().intValue(),
                document.get("text"),
                document.get("quote"),
                Language.fromTag(document.get("language")),
                document.get("source"),
                document.get("locator"),
                document.get("date"),
                document.get("askedText"),
                document.get("heading"),
                document.getField("certainty").numericValue().doubleValue(),
                document.get("recording"));
        return new Stored(
                fragment, document.get(HAYSTACK), document.get(NEAR), document.get(ASKED), document.get(TITLE));
    }
}
