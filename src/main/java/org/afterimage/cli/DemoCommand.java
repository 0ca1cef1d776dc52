package org.afterimage.cli;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.afterimage.cli.obs.Obs;
import org.afterimage.cli.obs.ObsInput;
import org.afterimage.cli.obs.Screen;
import org.afterimage.codec.Aigc;
import org.afterimage.codec.CodecException;
import org.afterimage.codec.MediaFormat;
import org.afterimage.codec.Png;
import org.afterimage.face.Likeness;
import org.afterimage.media.Progress;
import org.afterimage.mind.Mind;
import org.afterimage.persona.Persona;
import org.afterimage.stage.StageSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demo}: the main job, start to end: he answers in a real OBS, and again in the offline recorder. */
@Command(
        name = "demo",
        description =
                "The demo grandfather answers in OBS and in a film; leaves both in out/ and says what it measured.")
final class DemoCommand implements Runnable {
    private static final List<Step> STEPS = List.of(
            new Step.Ask("How did you meet grandma?"), new Step.Ask("爷爷，你的猫叫什么名字？"), new Step.Reply("greeting"));
    private static final Size SIZE = new Size(640, 360);
    private static final int FPS = 30;
    private static final double LOOKED_AT_SECONDS = 12;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Where it goes (${DEFAULT-VALUE}).")
    private Path out;

    @Option(names = "--persona", paramLabel = "DIR", description = "Another persona than the demo grandfather.")
    private Path persona;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter err = spec.commandLine().getErr();
        Path folder = persona == null ? Home.demoPersona() : persona;
        List<Step> steps = steps(Persona.open(folder));
        LiveTake live;
        Performance performance;
        List<AvOffset> inObs;
        List<AvOffset> inFilm;
        Path film = out.resolve("demo.mp4");
        Path recording = out.resolve("demo-obs.mkv");
        try (ProgressLine progress = new ProgressLine(err)) {
            prepare(folder, progress);
            live = live(PersonaCopy.prepared(folder, out.resolve("work/live")), steps, progress);
            move(live.recording(), recording);
            performance = Film.shoot(
                    Persona.open(PersonaCopy.prepared(folder, out.resolve("work/film"))),
                    steps,
                    StageSettings.of(SIZE.width(), SIZE.height()),
                    MediaFormat.of(SIZE.width(), SIZE.height(), FPS),
                    film,
                    progress);
            inObs = SyncCheck.of(recording, performance.timeline().lines(), LOOKED_AT_SECONDS, progress);
            inFilm = SyncCheck.of(film, performance.timeline().lines(), LOOKED_AT_SECONDS, progress);
            sheet(recording, film, out.resolve("demo-sheet.png"));
        }
        table(spec.commandLine().getOut(), live, inObs, inFilm);
        err.println("Wrote " + recording + ", " + film + " and " + out.resolve("demo-sheet.png"));
    }

    /** Two questions and a reply; somebody else than the demo says who they are instead, and gives a reply if there is one. */
    private List<Step> steps(Persona who) {
        if (persona == null) {
            return STEPS;
        }
        String introduction = who.introduction().isBlank() ? "Hello, it is good to see you. 你好。" : who.introduction();
        return who.replies().isEmpty()
                ? List.of(new Step.Say(introduction))
                : List.of(
                        new Step.Say(introduction),
                        new Step.Reply(who.replies().get(0).slot()));
    }

    /** What would otherwise be done while OBS waits. */
    private static void prepare(Path folder, Progress progress) {
        Persona who = Persona.open(folder);
        Likeness.of(who, progress);
        Mind.open(who).close();
        progress.at(1, "the archive is ready");
    }

    private LiveTake live(Path folder, List<Step> steps, Progress progress) {
        progress.at(0, "starting OBS");
        Obs.Options options = new Obs.Options(
                out.resolve("work/obs"),
                out.resolve("work/recordings"),
                SIZE.width(),
                SIZE.height(),
                FPS,
                List.of(ObsInput.portrait(LiveShow.PORTRAIT, folder, SIZE.height())),
                true,
                Map.of());
        try (Screen screen = Screen.any();
                Obs obs = Obs.start(screen, options)) {
            LiveTake take = new LiveShow(obs, progress).record(steps);
            obs.exit();
            return take;
        }
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, Folders.of(to), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CodecException("cannot move " + from + " to " + to + ": " + e.getMessage(), e);
        }
    }

    /** Above what OBS recorded, below the film. */
    private static void sheet(Path recording, Path film, Path png) {
        BufferedImage above = Sheet.of(recording, 0, Double.MAX_VALUE, 6, 4);
        BufferedImage below = Sheet.of(film, 0, Double.MAX_VALUE, 6, 4);
        BufferedImage both = new BufferedImage(
                Math.max(above.getWidth(), below.getWidth()),
                above.getHeight() + below.getHeight(),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = both.createGraphics();
        g.drawImage(above, 0, 0, null);
        g.drawImage(below, 0, above.getHeight(), null);
        g.dispose();
        Png.write(Folders.of(png), both, Aigc.fresh());
    }

    private static void table(PrintWriter to, LiveTake live, List<AvOffset> inObs, List<AvOffset> inFilm) {
        to.printf("%n%-34s %14s %14s%n", "asked in OBS", "first sound", "first mouth");
        for (LiveTake.Answer answer : live.answers()) {
            to.printf(
                    Locale.ROOT,
                    "%-34s %11.0f ms %11.0f ms   %s%n",
                    answer.step(),
                    answer.toSoundMillis(),
                    answer.toFrameMillis(),
                    answer.source().isBlank() ? "(not a quotation)" : answer.source());
        }
        to.printf(Locale.ROOT, "%nlagged frames in OBS: %d of %d%n", live.lagged(), live.frames());
        to.printf(Locale.ROOT, "picture after sound: OBS %s, film %s%n", offset(inObs), offset(inFilm));
        to.flush();
    }

    private static String offset(List<AvOffset> offsets) {
        return offsets.isEmpty()
                ? "could not be measured"
                : String.format(Locale.ROOT, "%+.0f ms (%d lines)", SyncCheck.medianMillis(offsets), offsets.size());
    }
}
