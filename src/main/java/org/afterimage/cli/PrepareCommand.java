package org.afterimage.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.afterimage.face.ContactSheet;
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
            Likeness likeness = Likeness.of(who, (fraction, step) -> progress.at(0.7 * fraction, step));
            progress.at(0.7, "reading the texts");
            Mind.open(who).close();
            Path sheet = who.derived("portrait").resolve("contact-sheet.png");
            if (!isNewer(sheet, likeness.source().file())) {
                progress.at(0.9, "drawing the contact sheet");
                ContactSheet.write(likeness, SampleFaces.of(likeness), sheet);
            }
            progress.at(1, "done");
            tell(likeness, sheet);
        }
    }

    private void tell(Likeness likeness, Path sheet) {
        PrintWriter err = spec.commandLine().getErr();
        likeness.source().warnings().forEach(err::println);
        err.println("Look at " + sheet + " to see what was found and how it moves.");
    }

    private static boolean isNewer(Path made, Path from) {
        try {
            return Files.exists(made) && Files.getLastModifiedTime(made).compareTo(Files.getLastModifiedTime(from)) > 0;
        } catch (IOException e) {
            return false;
        }
    }
}
