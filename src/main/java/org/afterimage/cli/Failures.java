package org.afterimage.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in one sentence; the stack trace only with {@code --verbose}. */
final class Failures implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        err.println("afterimage: " + sentence(failure));
        if (Afterimage.of(command).verbose()) {
            failure.printStackTrace(err);
        }
        err.flush();
        return Main.FAILED;
    }

    private static String sentence(Exception failure) {
        String message = failure.getMessage();
        String name = failure.getClass().getSimpleName();
        // the rooms' own exceptions and refused arguments are written for the user
        boolean ours = failure.getClass().getName().startsWith("org.afterimage.")
                || failure instanceof IllegalArgumentException
                || failure instanceof UncheckedIOException;
        if (ours && message != null) {
            return message;
        }
        return "this should not have happened (" + name + (message == null ? "" : ": " + message)
                + "); run it again with --verbose and report it";
    }
}
