package org.afterimage.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.afterimage.expression.Blendshape;
import org.afterimage.expression.FacePose;
import org.afterimage.media.Audio;
import org.afterimage.media.Progress;
import org.afterimage.pipeline.Line;

/** Measures how far picture and sound are apart in a recording of lines that are known. */
final class SyncCheck {
    private static final double SHORTEST_SECONDS = 0.8;

    private SyncCheck() {}

    /**
     * One offset for each line that is long enough and is heard in the recording, in order.
     *
     * @param seconds of the recording to look at, from its start; following a mouth takes about as long as it lasts
     */
    static List<AvOffset> of(Path recording, List<Line> lines, double seconds, Progress progress) {
        Audio sound = AvOffset.sound(recording);
        MouthTrack track = MouthTrack.of(recording, 0, Math.min(seconds, sound.seconds()), progress);
        List<AvOffset> offsets = new ArrayList<>();
        for (Line line : lines) {
            if (line.audio().seconds() >= SHORTEST_SECONDS) {
                Optional<AvOffset> offset = AvOffset.of(sound, track, line.audio(), moment -> opening(line, moment));
                offset.filter(o -> o.correlation() >= AvOffset.TRUSTED).ifPresent(offsets::add);
            }
        }
        return offsets;
    }

    /** The middle one; NaN when there is none. */
    static double medianMillis(List<AvOffset> offsets) {
        double[] millis =
                offsets.stream().mapToDouble(AvOffset::millis).sorted().toArray();
        if (millis.length == 0) {
            return Double.NaN;
        }
        int half = millis.length / 2;
        return millis.length % 2 == 1 ? millis[half] : (millis[half - 1] + millis[half]) / 2;
    }

    /** How far the lips are apart, in units of a jaw wide open. */
    static double opening(Line line, double seconds) {
        FacePose pose = new FacePose();
        line.curve().at(seconds, pose);
        double parted = pose.get(Blendshape.jawOpen) * (1 - pose.get(Blendshape.mouthClose));
        double drawn = pose.get(Blendshape.mouthLowerDownLeft) + pose.get(Blendshape.mouthUpperUpLeft);
        return parted + 0.2 * drawn;
    }
}
