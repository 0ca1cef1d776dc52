/**
 * The mind: an {@link org.afterimage.hearing.Utterance} comes in, {@link org.afterimage.mind.MindEvent}s go out, each
 * sentence with its {@link org.afterimage.mind.Provenance}. Theirs first: the archive answers with what the person wrote.
 * May import media, persona, papers, hearing, archive.
 */
@org.jspecify.annotations.NullMarked
package org.afterimage.mind;
