/**
 * The family's papers: files in any format come in, {@link org.afterimage.papers.Part}s go out, in order and in constant
 * memory, each with its place, date and author and whether the person wrote it. Reads only; nothing in the folder is
 * changed. A new format is one {@link org.afterimage.papers.Format} in {@link org.afterimage.papers.Formats}. May import
 * media, codec, persona; the libraries that read documents, mail and scans live here only.
 */
@org.jspecify.annotations.NullMarked
package org.afterimage.papers;
