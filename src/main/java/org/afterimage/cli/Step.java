package org.afterimage.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Stack;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** One thing that happens in a recording. */
sealed interface Step {
    /** A question is asked and answered. */
    record Ask(String text) implements Step {}

    /** A text is said as it stands. */
    record Say(String text) implements Step {}

    /** An approved reply is given. */
    record Reply(String slot) implements Step {}

    /** A recording is played and the face moves to it. */
    record Sound(Path file) implements Step {}

    /** Keeps the steps in the order in which they stand on the command line, whichever options they came with. */
    final class InOrder implements IParameterConsumer {
        @Override
        public void consumeParameters(Stack<String> arguments, ArgSpec argument, CommandSpec command) {
            if (arguments.isEmpty()) {
                throw new ParameterException(command.commandLine(), argument.paramLabel() + " is missing");
            }
            List<Step> steps = argument.getValue();
            steps.add(step(argument.paramLabel(), arguments.pop()));
        }

        private static Step step(String label, String value) {
            return switch (label) {
                case "QUESTION" -> new Ask(value);
                case "TEXT" -> new Say(value);
                case "SLOT" -> new Reply(value);
                default -> new Sound(Path.of(value));
            };
        }
    }
}
