package org.afterimage.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program as a whole: its commands and what they share. */
@Command(
        name = "afterimage",
        description = "A portrait of a person who has died answers in their words, voice and face.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        version = "afterimage 0.1.0",
        sortOptions = false,
        usageHelpAutoWidth = true,
        subcommands = {
            NewCommand.class,
            PrepareCommand.class,
            AskCommand.class,
            SayCommand.class,
            RecordCommand.class,
            EvaluateCommand.class,
            BenchCommand.class,
            ObsCommand.class,
            SheetCommand.class,
            DemoCommand.class
        })
final class Afterimage implements Runnable {
    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Show details of failures and native logs.")
    private boolean verbose;

    @Spec
    private CommandSpec spec;

    static Afterimage of(ParseResult parsed) {
        return (Afterimage) parsed.commandSpec().root().userObject();
    }

    static Afterimage of(CommandLine command) {
        return (Afterimage) command.getCommandSpec().root().userObject();
    }

    boolean verbose() {
        return verbose;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
