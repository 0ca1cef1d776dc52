package org.afterimage.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Where {@code ./afterimage COMMAND} enters. */
public final class Main {
    static final int FAILED = 1;
    static final int USAGE = 2;

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(System.out, System.err, args));
    }

    /**
     * Runs a command.
     *
     * @param out data only
     * @param err everything else
     * @return the exit code: 0 done, 1 failed, 2 wrong usage
     */
    static int run(PrintStream out, PrintStream err, String... args) {
        CommandLine command = new CommandLine(new Afterimage());
        command.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        command.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setExecutionStrategy(parsed -> {
            Noise.quieten(Afterimage.of(parsed).verbose());
            return new CommandLine.RunLast().execute(parsed);
        });
        command.setExecutionExceptionHandler(new Failures());
        return command.execute(args);
    }
}
