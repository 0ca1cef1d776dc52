package org.afterimage.papers;

import java.nio.file.Path;

/**
 * A file of the persona folder that may hold words of the person; not opened yet.
 *
 * @param file absolute
 * @param source path relative to the persona folder, with {@code /}
 * @param bytes size
 * @param modifiedMillis time of the last change, since 1970
 */
public record Paper(Path file, String source, long bytes, long modifiedMillis) {}
