package org.afterimage.persona;

/**
 * When the person lived; every part may be blank.
 *
 * @param born ISO 8601, as exact as known
 * @param died ISO 8601, as exact as known
 * @param era free words, e.g. {@code "1950s to 2010s"}
 */
public record Life(String born, String died, String era) {
    public static final Life UNKNOWN = new Life("", "", "");
}
