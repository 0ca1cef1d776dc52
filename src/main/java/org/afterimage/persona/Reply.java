package org.afterimage.persona;

import java.util.List;

/**
 * An approved reply of {@code replies.json}.
 *
 * @param slot hotkey slot, unique, e.g. {@code "greeting"}
 * @param title shown to the user beside the hotkey
 * @param text what is said
 * @param triggers questions that this reply answers word for word; may be empty
 * @param source where it comes from, relative to the persona folder; blank when the family wrote it
 */
public record Reply(String slot, String title, String text, List<String> triggers, String source) {
    public Reply {
        triggers = List.copyOf(triggers);
    }
}
