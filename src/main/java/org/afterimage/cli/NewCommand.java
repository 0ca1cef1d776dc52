package org.afterimage.cli;

import java.util.List;
import org.afterimage.media.Language;
import org.afterimage.persona.Persona;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code new}: the beginnings of a persona folder. */
@Command(name = "new", description = "Makes a new persona folder to be filled with what the family has.")
final class NewCommand implements Runnable {
    @Mixin
    private PersonaArgument persona;

    @Option(names = "--name", description = "What the person is called (the folder's name unless given).")
    private String name;

    @Option(names = "--relation", defaultValue = "", description = "Who they are to you, e.g. grandfather.")
    private String relation;

    @Option(
            names = "--language",
            split = ",",
            defaultValue = "en,zh",
            paramLabel = "TAG",
            description = "What they spoke, preferred first: en, zh (${DEFAULT-VALUE}).")
    private List<String> languages;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        String called = name == null
                ? persona.folder().toAbsolutePath().normalize().getFileName().toString()
                : name;
        List<Language> spoken = languages.stream().map(Language::fromTag).toList();
        Persona made = Persona.create(persona.folder(), called, relation, spoken);
        spec.commandLine()
                .getErr()
                .println("Made " + made.folder() + ". Put a photo into portraits/ and texts into letters/ and chats/,"
                        + " then run: ./afterimage prepare " + persona.folder());
    }
}
