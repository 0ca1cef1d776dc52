package org.afterimage.host;

import com.sun.jna.Pointer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.afterimage.expression.FacePose;
import org.afterimage.hearing.Utterance;
import org.afterimage.libobs.calldata_t;
import org.afterimage.libobs.obs_source_audio;
import org.afterimage.media.Audio;
import org.afterimage.media.Language;
import org.afterimage.persona.Persona;
import org.afterimage.pipeline.Performer;

/**
 * Loads the classes that a start inside OBS needs, so that they can be archived ({@code -XX:ArchiveClassesAtExit}): plays a
 * made-up persona to nobody. Run by the installation, never inside OBS.
 */
public final class Rehearsal {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Rehearsal() {}

    /** Takes one argument, an empty folder to play in. */
    public static void main(String[] arguments) throws IOException {
        if (new Sources().find(new Pointer(1)) == null) {
            new SourceType(new Border(), new Sources());
            new calldata_t().pointer();
            new obs_source_audio(1, Audio.RATE_HZ).fill(new float[1], 1, 0);
        }
        play(Persona.create(Path.of(arguments[0]), "Nobody", "", List.of(Language.ENGLISH, Language.MANDARIN)));
    }

    private static void play(Persona persona) throws IOException {
        Files.writeString(persona.folder().resolve("letters/letter.txt"), "The kettle is on. 水开了。\n");
        boolean[] heard = new boolean[1];
        try (Performer performer =
                Performer.open(Casting.of(persona), System::nanoTime, (samples, count, start) -> heard[0] = true)) {
            await(performer::ready);
            performer.ask(Utterance.typed("Is the kettle on?"));
            await(() -> heard[0]);
            performer.say("水开了。");
            await(() -> performer.status().caption().contains("水"));
            performer.face(System.nanoTime(), new FacePose());
        }
    }

    private static void await(BooleanSupplier so) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!so.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(10_000_000);
        }
    }
}
