package org.afterimage.cli;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.afterimage.codec.Aigc;
import org.afterimage.codec.MediaFormat;
import org.afterimage.codec.MediaTags;
import org.afterimage.expression.FacePose;
import org.afterimage.face.Likeness;
import org.afterimage.face.Puppet;
import org.afterimage.media.Audio;
import org.afterimage.media.Progress;
import org.afterimage.persona.Persona;
import org.afterimage.pipeline.Line;
import org.afterimage.stage.StageSettings;

/** How fast the offline recorder is, how far its picture and sound are apart, and what a frame costs. */
final class RecordBench {
    private static final MediaTags TAGS = new MediaTags("bench", "", "und", new Aigc("Afterimage", "bench"));

    /** In less speech the mouth moves too little to say when. */
    private static final double SHORTEST_SECONDS = 1.5;

    private final Persona persona;
    private final Likeness likeness;
    private final Progress progress;

    RecordBench(Persona persona, Progress progress) {
        this.persona = persona;
        this.likeness = Likeness.of(persona, progress);
        this.progress = progress;
    }

    /** What is said: the given texts, again and again until it is long enough. */
    Performance performance(List<String> texts, double seconds) {
        try (Rehearsal rehearsal = new Rehearsal(Cast.of(persona), StageCamera.CARD_GONE_SECONDS)) {
            List<Step> steps = new ArrayList<>();
            texts.forEach(text -> steps.add(new Step.Say(text)));
            Performance once = rehearsal.performance(steps, progress);
            int times = Math.max(1, (int) Math.ceil(seconds / once.seconds()));
            List<Step> all = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                all.addAll(steps);
            }
            return times == 1 ? once : rehearsal.performance(all, progress);
        }
    }

    /** Records, and says how many times faster than real time it went; opening the stage counts, preparing does not. */
    double record(Performance performance, int width, int height, int framesPerSecond, Path file) {
        long start = System.nanoTime();
        try (Camera camera = camera(width, height)) {
            Recorder.record(performance, camera, MediaFormat.of(width, height, framesPerSecond), TAGS, file, progress);
        }
        return performance.seconds() / ((System.nanoTime() - start) / 1e9);
    }

    /** The offset of every line that begins between two moments of a recording; those that cannot be trusted are left out. */
    List<Double> offsets(Performance performance, Path file, double fromSeconds, double toSeconds) {
        Audio sound = AvOffset.sound(file);
        MouthTrack track = MouthTrack.of(file, fromSeconds, toSeconds, progress);
        List<Double> offsets = new ArrayList<>();
        for (Line line : performance.timeline().lines()) {
            double start = line.startNanos() / 1e9;
            if (line.audio().seconds() >= SHORTEST_SECONDS
                    && start >= fromSeconds
                    && start + line.audio().seconds() <= toSeconds) {
                Audio near = cut(sound, start - 1, start + line.audio().seconds() + 1);
                double shift = Math.max(0, start - 1);
                Optional<AvOffset> offset = AvOffset.of(
                        near, track.later(-shift), line.audio(), seconds -> SyncCheck.opening(line, seconds));
                offset.filter(o -> o.correlation() >= AvOffset.TRUSTED).ifPresent(o -> offsets.add(o.millis()));
            }
        }
        return offsets;
    }

    /** Bytes that the render thread allocates for a frame in steady state, and the milliseconds that it takes. */
    double[] frame(Performance performance, int width, int height, int framesPerSecond) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        FacePose pose = new FacePose();
        int warm = 90;
        int measured = 120;
        try (Camera camera = camera(width, height)) {
            long bytes = 0;
            long start = 0;
            for (int i = 0; i < warm + measured; i++) {
                if (i == warm) {
                    start = System.nanoTime();
                    bytes = thread.getThreadAllocatedBytes(self);
                }
                performance.face(i, framesPerSecond, pose);
                camera.draw(pose, 10);
                camera.take();
            }
            bytes = thread.getThreadAllocatedBytes(self) - bytes;
            return new double[] {bytes / (double) measured, (System.nanoTime() - start) / 1e6 / measured};
        }
    }

    private Camera camera(int width, int height) {
        return new StageCamera(StageSettings.of(width, height), stage -> stage.show(Puppet.of(likeness)));
    }

    private static Audio cut(Audio sound, double fromSeconds, double toSeconds) {
        int from = Math.max(0, (int) Math.round(fromSeconds * Audio.RATE_HZ));
        int to = Math.min(sound.samples().length, (int) Math.round(toSeconds * Audio.RATE_HZ));
        return new Audio(java.util.Arrays.copyOfRange(sound.samples(), from, Math.max(from, to)), Audio.RATE_HZ);
    }
}
