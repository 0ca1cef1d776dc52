package org.afterimage.persona;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.afterimage.media.Language;

/**
 * Who speaks: what {@code persona.json} says, and where the family's material lies. Read only; safe from any thread.
 *
 * @param folder the persona folder, absolute
 * @param name how the person is called
 * @param names every other name under which letters and chats know the person
 * @param relation to the family, e.g. {@code "grandfather"}
 * @param languages spoken, the first preferred; never empty
 * @param introduction a few sentences about the person; may be blank
 * @param manner how the person speaks, free words; may be blank
 * @param life when the person lived
 * @param people those who matter, each with all names and kin terms under which the texts know them
 * @param voice base voice and its settings
 * @param portrait which picture and which face in it; empty leaves the choice to {@link #portraitFile()}
 * @param label words of the visible label that replace the usual ones; blank for those
 * @param facts what the family filled in about the life
 * @param family those who talk to the portrait
 * @param consent who agreed to it; empty when nobody wrote it down
 * @param care how those who talk to it are looked after
 * @param thinking how replies are found
 * @param replies approved replies by hotkey slot, in the order of {@code replies.json}
 */
public record Persona(
        Path folder,
        String name,
        List<String> names,
        String relation,
        List<Language> languages,
        String introduction,
        String manner,
        Life life,
        List<List<String>> people,
        VoiceChoice voice,
        Optional<PortraitChoice> portrait,
        String label,
        Facts facts,
        List<Relative> family,
        Optional<Consent> consent,
        Care care,
        Thinking thinking,
        List<Reply> replies) {
    public Persona {
        names = List.copyOf(names);
        languages = List.copyOf(languages);
        people = people.stream().map(List::copyOf).toList();
        family = List.copyOf(family);
        replies = List.copyOf(replies);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a persona speaks at least one language");
        }
    }

    /** A persona with what every persona has; the rest is left at its defaults. */
    public Persona(
            Path folder,
            String name,
            String relation,
            List<Language> languages,
            String introduction,
            String manner,
            VoiceChoice voice,
            List<Reply> replies) {
        this(
                folder,
                name,
                List.of(),
                relation,
                languages,
                introduction,
                manner,
                Life.UNKNOWN,
                List.of(),
                voice,
                Optional.empty(),
                "",
                Facts.NONE,
                List.of(),
                Optional.empty(),
                Care.DEFAULT,
                Thinking.DEFAULT,
                replies);
    }

    /** The same person, known under these other names. */
    public Persona withNames(List<String> known) {
        return with(known, consent);
    }

    /** The same person, with this consent. */
    public Persona withConsent(Consent agreed) {
        return with(names, Optional.of(agreed));
    }

    private Persona with(List<String> known, Optional<Consent> agreed) {
        return new Persona(
                folder,
                name,
                known,
                relation,
                languages,
                introduction,
                manner,
                life,
                people,
                voice,
                portrait,
                label,
                facts,
                family,
                agreed,
                care,
                thinking,
                replies);
    }

    /**
     * Reads a persona folder. A folder without {@code persona.json} works when it holds a picture or texts: the person is
     * then called like the folder and speaks both languages.
     *
     * @throws PersonaException if the folder or one of its files cannot be used
     */
    public static Persona open(Path folder) {
        return PersonaFolder.open(folder);
    }

    /**
     * Makes a new persona folder with an example {@code persona.json}, empty subfolders and a short README, and opens it.
     *
     * @throws PersonaException if there is something in {@code folder} already, or it cannot be written
     */
    public static Persona create(Path folder, String name, String relation, List<Language> languages) {
        NewPersona.write(folder, name, relation, languages);
        return open(folder);
    }

    /** Writes this persona's fields into {@code persona.json}; fields that this version does not know stay as they are. */
    public void save() {
        PersonaFile.write(this);
    }

    /** Where computed things of one kind lie: {@code FOLDER/.derived/NAME}; safe to delete. */
    public Path derived(String kind) {
        return folder.resolve(".derived").resolve(kind);
    }

    /**
     * The picture to bring to life: the one named in {@code persona.json}, else {@code portraits/portrait.*}, else the
     * first picture in {@code portraits/} or the folder itself.
     *
     * @throws PersonaException if there is none
     */
    public Path portraitFile() {
        return PersonaFolder.portraitOf(this);
    }

    /** Whether a name met in a letter or chat means this person; spaces and case do not count. */
    public boolean calls(String someone) {
        String wanted = plain(someone);
        return !wanted.isEmpty()
                && (wanted.equals(plain(name))
                        || wanted.equals(plain(relation))
                        || names.stream().anyMatch(n -> wanted.equals(plain(n))));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("[\\s\\p{Cf}]+", "");
    }
}
