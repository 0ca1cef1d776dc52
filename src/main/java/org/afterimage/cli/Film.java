package org.afterimage.cli;

import java.nio.file.Path;
import java.util.List;
import org.afterimage.codec.Aigc;
import org.afterimage.codec.MediaFormat;
import org.afterimage.codec.MediaTags;
import org.afterimage.face.Likeness;
import org.afterimage.face.Puppet;
import org.afterimage.media.Progress;
import org.afterimage.persona.Persona;
import org.afterimage.stage.Label;
import org.afterimage.stage.StageSettings;

/** A persona's steps as a recording: rehearsed, then drawn and encoded. */
final class Film {
    private static final double QUIET_SECONDS = 0.8;

    private Film() {}

    /**
     * Makes the recording.
     *
     * @param out the MP4; its captions go beside it
     * @return what was performed, to be measured against
     */
    static Performance shoot(
            Persona who, List<Step> steps, StageSettings settings, MediaFormat format, Path out, Progress progress) {
        Likeness likeness = Likeness.of(who, progress);
        Performance performance;
        try (Rehearsal rehearsal = new Rehearsal(Cast.of(who), leadInSeconds(settings))) {
            performance = rehearsal.performance(steps, progress);
        }
        Folders.of(out);
        MediaTags tags = new MediaTags(
                who.name(), "AI recreation / AI 生成. Made with Afterimage.", language(performance), Aigc.fresh());
        try (Camera camera = new StageCamera(settings, stage -> stage.show(Puppet.of(likeness)))) {
            Recorder.record(performance, camera, format, tags, out, progress);
        }
        return performance;
    }

    /** He waits until the opening card has left his mouth free. */
    private static double leadInSeconds(StageSettings settings) {
        return settings.label().text() == Label.Text.NONE ? QUIET_SECONDS : StageCamera.CARD_GONE_SECONDS;
    }

    /** ISO 639-2 of what is said, or {@code und} when it is mixed. */
    private static String language(Performance performance) {
        List<String> tags = performance.timeline().lines().stream()
                .map(line -> line.sentence().language().tag())
                .distinct()
                .toList();
        return tags.equals(List.of("en")) ? "eng" : tags.equals(List.of("zh")) ? "zho" : "und";
    }
}
