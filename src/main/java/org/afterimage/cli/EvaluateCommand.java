package org.afterimage.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code evaluate}: how good a part of the chain is, on anybody's material. */
@Command(
        name = "evaluate",
        description = "Measures how good a part of the chain is, on your own material.",
        subcommands = EvaluateMindCommand.class)
final class EvaluateCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Evaluate what? mind");
    }
}
