package org.afterimage.papers;

import java.util.List;

/**
 * What came of reading one paper.
 *
 * @param format as what it was read, for people: {@code "WhatsApp export"}
 * @param notes what was left out and why, one sentence each, what to do included
 */
public record Reading(String format, List<String> notes) {
    public Reading {
        notes = List.copyOf(notes);
    }
}
