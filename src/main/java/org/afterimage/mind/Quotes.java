package org.afterimage.mind;

import org.afterimage.archive.Fragment;

/** Makes sentences of what the archive found. */
final class Quotes {
    private Quotes() {}

    static Sentence of(Fragment fragment, Moods moods) {
        return new Sentence(fragment.text(), fragment.language(), moods.of(fragment.text()), provenance(fragment));
    }

    static Provenance provenance(Fragment fragment) {
        return new Provenance(
                fragment.verbatim() ? Provenance.Kind.QUOTED : Provenance.Kind.ADAPTED,
                fragment.source(),
                fragment.locator(),
                fragment.date(),
                fragment.quote());
    }
}
