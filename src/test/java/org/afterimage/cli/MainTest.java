package org.afterimage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The terminal's manners: help everywhere, one sentence for a failure, 0, 1 and 2 to leave with. */
final class MainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void everyCommandHasHelp() {
        assertHelp(new CommandLine(new Afterimage()), "");
    }

    @Test
    void noCommandIsWrongUsage() {
        assertThat(run()).isEqualTo(Main.USAGE);
        assertThat(said(err)).contains("Which command?").contains("Usage: afterimage");
    }

    @Test
    void anUnknownOptionIsWrongUsage() {
        assertThat(run("sheet", "--nonsense")).isEqualTo(Main.USAGE);
        assertThat(said(out)).isEmpty();
    }

    @Test
    void aFailureIsOneSentence() {
        assertThat(run("sheet", "/no/such.mp4", "--out", "/tmp/x.png")).isEqualTo(Main.FAILED);
        assertThat(said(err)).isEqualTo("afterimage: cannot read /no/such.mp4: there is no such file\n");
    }

    @Test
    void verboseShowsWhereItFailed() {
        assertThat(run("sheet", "/no/such.mp4", "--out", "/tmp/x.png", "--verbose"))
                .isEqualTo(Main.FAILED);
        assertThat(said(err)).contains("CodecException").contains("\tat ");
    }

    private void assertHelp(CommandLine command, String path) {
        for (Map.Entry<String, CommandLine> sub : command.getSubcommands().entrySet()) {
            String name = (path + " " + sub.getKey()).strip();
            out.reset();
            String[] arguments = (name + " --help").split(" ");
            assertThat(run(arguments)).as(name).isZero();
            assertThat(said(out))
                    .as(name)
                    .startsWith("Usage: afterimage " + name)
                    .contains("--verbose");
            assertThat(sub.getValue().getCommandSpec().usageMessage().description())
                    .as(name)
                    .isNotEmpty();
            assertHelp(sub.getValue(), name);
        }
    }

    private int run(String... arguments) {
        return Main.run(stream(out), stream(err), arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String said(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
