package org.afterimage.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.afterimage.codec.MediaFormat;
import org.afterimage.media.Progress;
import org.afterimage.persona.Persona;
import org.afterimage.stage.StageSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code record}: a talking portrait as an MP4 file, without OBS. */
@Command(name = "record", description = "Records the talking portrait into an MP4 file, without OBS.")
@SuppressWarnings("UnusedVariable") // picocli fills the four names of one list, so that their order is kept
final class RecordCommand implements Runnable {
    private final List<Step> steps = new ArrayList<>();

    @Mixin
    private PersonaArgument persona;

    @Option(
            names = "--ask",
            paramLabel = "QUESTION",
            parameterConsumer = Step.InOrder.class,
            description = "Answers a question. This and the next three may be repeated and mixed.")
    private final List<Step> asked = steps;

    @Option(
            names = "--say",
            paramLabel = "TEXT",
            parameterConsumer = Step.InOrder.class,
            description = "Says a text as it stands.")
    private final List<Step> said = steps;

    @Option(
            names = "--reply",
            paramLabel = "SLOT",
            parameterConsumer = Step.InOrder.class,
            description = "Gives a reply of replies.json.")
    private final List<Step> replied = steps;

    @Option(
            names = "--audio",
            paramLabel = "FILE",
            parameterConsumer = Step.InOrder.class,
            description = "Plays a sound and moves the face to it.")
    private final List<Step> played = steps;

    @Option(names = "--out", paramLabel = "MP4", defaultValue = "out/record.mp4", description = "(${DEFAULT-VALUE})")
    private Path out;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "1280x720",
            converter = Size.Reader.class,
            description = "Size of the picture (${DEFAULT-VALUE}).")
    private Size size;

    @Option(names = "--fps", paramLabel = "N", defaultValue = "30", description = "Frames a second (${DEFAULT-VALUE}).")
    private int framesPerSecond;

    @Option(names = "--curve", paramLabel = "JSON", description = "Also writes the face coefficients over time.")
    private @Nullable Path curve;

    @Mixin
    private LabelOptions label;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        if (steps.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "What is to be recorded? Give --ask, --say, --reply or --audio.");
        }
        StageSettings settings = StageSettings.of(size.width(), size.height()).withLabel(label.label());
        MediaFormat format = MediaFormat.of(size.width(), size.height(), framesPerSecond);
        try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr())) {
            record(persona.open(), settings, format, progress);
        }
        spec.commandLine().getErr().println("Wrote " + out);
    }

    private void record(Persona who, StageSettings settings, MediaFormat format, Progress progress) {
        Performance performance = Film.shoot(who, steps, settings, format, out, progress);
        if (curve != null) {
            CurveFile.write(Folders.of(curve), performance, framesPerSecond);
        }
    }
}
