package org.afterimage.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.afterimage.codec.MediaReader;
import org.afterimage.face.MouthMeter;
import org.afterimage.media.Progress;

/** How far the mouth was open over a recording, at the times of its frames. Read only. */
final class MouthTrack {
    private final double[] times;
    private final double[] openings;

    MouthTrack(double[] times, double[] openings) {
        this.times = times;
        this.openings = openings;
    }

    /** Looks at every frame between two moments. */
    static MouthTrack of(Path recording, double fromSeconds, double toSeconds, Progress progress) {
        List<double[]> seen = new ArrayList<>();
        try (MediaReader reader = MediaReader.open(recording);
                MediaReader.Frames frames = reader.frames();
                MouthMeter meter = MouthMeter.open()) {
            while (frames.next() && frames.seconds() <= toSeconds) {
                if (frames.seconds() >= fromSeconds) {
                    OptionalDouble opening = meter.measure(frames.picture());
                    opening.ifPresent(value -> seen.add(new double[] {frames.seconds(), value}));
                    progress.at(Math.min(1, frames.seconds() / toSeconds), "tracking the mouth");
                }
            }
        }
        return new MouthTrack(
                seen.stream().mapToDouble(s -> s[0]).toArray(),
                seen.stream().mapToDouble(s -> s[1]).toArray());
    }

    double[] times() {
        return times;
    }

    double[] openings() {
        return openings;
    }

    MouthTrack between(double fromSeconds, double toSeconds) {
        int from = 0;
        int to = times.length;
        while (from < to && times[from] < fromSeconds) {
            from++;
        }
        while (to > from && times[to - 1] > toSeconds) {
            to--;
        }
        return new MouthTrack(
                java.util.Arrays.copyOfRange(times, from, to), java.util.Arrays.copyOfRange(openings, from, to));
    }

    /** The same, so much later. */
    MouthTrack later(double seconds) {
        return new MouthTrack(
                java.util.Arrays.stream(times).map(t -> t + seconds).toArray(), openings);
    }
}
