package org.afterimage.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.afterimage.cli.obs.Doctor;
import org.afterimage.cli.obs.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code obs}: the plugin in the user's OBS. */
@Command(name = "obs", description = "Installs the source into OBS Studio, takes it away, looks what is wrong.")
final class ObsCommand implements Runnable {
    @Option(
            names = "--config",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "OBS's settings folder, if it is not the usual one (~/.config/obs-studio).")
    private Path config;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "install, uninstall or doctor?");
    }

    private Installation installation() {
        return new Installation(config == null ? Installation.usualConfig() : config);
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    @Command(description = "Copies the plugin into your OBS Studio.")
    int install() {
        Installation installation = installation();
        installation.install();
        err().println("Installed into " + installation.folder()
                + ". Start OBS and add the source \"Afterimage portrait / 逝者影像\".");
        return 0;
    }

    @Command(description = "Takes the plugin away again; personas and scenes stay.")
    int uninstall() {
        Installation installation = installation();
        err().println(
                        installation.uninstall()
                                ? "Removed " + installation.folder() + "."
                                : "There is no plugin in " + installation.folder() + ".");
        return 0;
    }

    @Command(description = "Looks whether everything that the source needs is there.")
    int doctor(@Option(names = "--json", description = "Print the findings as JSON.") boolean json) {
        List<Doctor.Check> checks = Doctor.examine(installation());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Json.print(out, json(checks));
        } else {
            for (Doctor.Check check : checks) {
                out.println((check.well() ? "ok    " : "WRONG ") + check.name() + ": " + check.finding());
                if (!check.well()) {
                    out.println("      -> " + check.remedy());
                }
            }
        }
        return checks.stream().allMatch(Doctor.Check::well) ? 0 : Main.FAILED;
    }

    private static ObjectNode json(List<Doctor.Check> checks) {
        ObjectNode all = Json.object();
        ArrayNode list = all.putArray("checks");
        for (Doctor.Check check : checks) {
            list.addObject()
                    .put("name", check.name())
                    .put("ok", check.well())
                    .put("finding", check.finding())
                    .put("remedy", check.remedy());
        }
        return all;
    }
}
