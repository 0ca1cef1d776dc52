/**
 * What the person wrote, searchable: papers come in, {@link org.afterimage.archive.Candidate}s for a {@link
 * org.afterimage.archive.Question} go out, best first, each with the confidence that it answers. The index in {@code
 * .derived/archive} follows the papers and can be deleted at any time. May import media, persona, papers; Lucene lives
 * here only.
 */
@org.jspecify.annotations.NullMarked
package org.afterimage.archive;
