package org.afterimage.persona;

import java.util.List;

/**
 * A member of the family who talks to the portrait.
 *
 * @param name by which they are known here, as in {@code ask --as NAME}
 * @param names other names
 * @param kinship what they are to the person, e.g. {@code "granddaughter"}; may be blank
 * @param born ISO 8601, as exact as known; blank when unknown
 */
public record Relative(String name, List<String> names, String kinship, String born) {
    public Relative {
        names = List.copyOf(names);
    }
}
