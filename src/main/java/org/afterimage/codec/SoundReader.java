package org.afterimage.codec;

import static org.bytedeco.ffmpeg.global.avutil.*;

import java.nio.file.Path;
import java.util.Optional;
import org.afterimage.media.Audio;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;

/** Decodes the sound of a file to mono. */
final class SoundReader {
    /** Time stamps in Matroska are rounded to a millisecond; only what is farther off is a gap. */
    private static final double GAP_SECONDS = 0.010;

    private static final double LONGEST_SECONDS = 4 * 3600;

    private final Path file;
    private final SoundTrack track = new SoundTrack();
    private @Nullable Resampler toMono;
    private boolean placed;

    SoundReader(Path file) {
        this.file = file;
    }

    Optional<Audio> read() {
        try (Demuxer demuxer = new Demuxer(file, AVMEDIA_TYPE_AUDIO)) {
            if (!demuxer.found()) {
                return Optional.empty();
            }
            for (AVFrame frame = demuxer.frame(); frame != null; frame = demuxer.frame()) {
                add(frame, demuxer.seconds(frame));
            }
            if (toMono == null) {
                throw new CodecException("cannot read " + file + ": its sound is empty or damaged");
            }
            return Optional.of(Resampler.to48k(track.toArray(), toMono.sampleRateHz()));
        } finally {
            if (toMono != null) {
                toMono.close();
            }
        }
    }

    private void add(AVFrame frame, double seconds) {
        Resampler mono = mono(frame);
        int skip = 0;
        if (!Double.isNaN(seconds)) {
            if (seconds > LONGEST_SECONDS) {
                throw new CodecException("cannot read " + file + ": longer than four hours; cut it first");
            }
            double off = seconds - track.length() / (double) mono.sampleRateHz();
            if (!placed || Math.abs(off) > GAP_SECONDS) {
                int at = (int) Math.round(seconds * mono.sampleRateHz());
                skip = Math.max(0, -at);
                track.seek(Math.max(0, at));
            }
        }
        placed = true;
        track.add(mono.convert(frame), skip);
    }

    private Resampler mono(AVFrame frame) {
        if (toMono == null) {
            toMono = Resampler.toMono(frame);
        } else if (!toMono.accepts(frame)) {
            throw new CodecException("cannot read " + file + ": its sound changes format on the way; convert it first");
        }
        return toMono;
    }
}
