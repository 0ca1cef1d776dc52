package org.afterimage.cli;

import java.nio.file.Path;
import org.afterimage.persona.Persona;
import picocli.CommandLine.Parameters;

/** The persona folder that a command works on. */
final class PersonaArgument {
    @Parameters(index = "0", paramLabel = "DIR", description = "The persona folder.")
    private Path folder;

    Path folder() {
        return folder;
    }

    Persona open() {
        return Persona.open(folder);
    }
}
