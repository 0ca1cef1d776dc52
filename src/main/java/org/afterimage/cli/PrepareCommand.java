package org.afterimage.cli;

import org.afterimage.face.Likeness;
import org.afterimage.mind.Mind;
import org.afterimage.persona.Persona;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code prepare}: everything that can be done before somebody asks. */
@Command(
        name = "prepare",
        description = "Measures the portrait and reads the texts, once; shows what was found on a contact sheet.")
final class PrepareCommand implements Runnable {
    @Mixin
    private PersonaArgument persona;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        Persona who = persona.open();
        try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr())) {
            Likeness.of(who, (fraction, step) -> progress.at(0.8 * fraction, step));
            progress.at(0.8, "reading the texts");
            Mind.open(who).close();
            progress.at(1, "done");
        }
    }
}
