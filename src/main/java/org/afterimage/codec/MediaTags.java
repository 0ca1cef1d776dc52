package org.afterimage.codec;

/**
 * What a recording says about itself.
 *
 * @param title shown by players; may be blank
 * @param comment free words; may be blank
 * @param language ISO 639-2 code of what is said, e.g. {@code "eng"}, {@code "zho"}; {@code "und"} when mixed
 * @param aigc the mark of synthesised content
 */
public record MediaTags(String title, String comment, String language, Aigc aigc) {}
