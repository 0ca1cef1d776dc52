package org.afterimage.persona;

import java.nio.file.Path;
import java.util.List;
import org.afterimage.media.Language;

/**
 * Who speaks: what {@code persona.json} says, and where the family's material lies. Read only; safe from any thread.
 *
 * @param folder the persona folder, absolute
 * @param name how the person is called
 * @param relation to the family, e.g. {@code "grandfather"}
 * @param languages spoken, the first preferred; never empty
 * @param introduction a few sentences about the person; may be blank
 * @param manner how the person speaks, free words; may be blank
 * @param voice base voice and its settings
 * @param replies approved replies by hotkey slot, in the order of {@code replies.json}
 */
public record Persona(
        Path folder,
        String name,
        String relation,
        List<Language> languages,
        String introduction,
        String manner,
        VoiceChoice voice,
        List<Reply> replies) {
    public Persona {
        languages = List.copyOf(languages);
        replies = List.copyOf(replies);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a persona speaks at least one language");
        }
    }

    /** Where computed things of one kind lie: {@code FOLDER/.derived/NAME}; safe to delete. */
    public Path derived(String kind) {
        return folder.resolve(".derived").resolve(kind);
    }
}
