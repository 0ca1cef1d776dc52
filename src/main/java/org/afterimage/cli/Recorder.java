package org.afterimage.cli;

import java.nio.file.Path;
import org.afterimage.codec.MediaFormat;
import org.afterimage.codec.MediaTags;
import org.afterimage.codec.MediaWriter;
import org.afterimage.codec.Srt;
import org.afterimage.expression.FacePose;
import org.afterimage.media.Progress;

/**
 * Records a performance into an MP4 file as fast as it can. Frame {@code i} shows the face of {@code i / fps}, whatever the
 * time of day. Draws on the caller's thread, which must be the camera's; encodes on another.
 */
final class Recorder {
    private Recorder() {}

    /**
     * Writes the recording and its captions beside it.
     *
     * @throws org.afterimage.codec.CodecException if the file cannot be written; nothing is left behind then
     */
    static void record(
            Performance performance, Camera camera, MediaFormat format, MediaTags tags, Path file, Progress progress) {
        try (MediaWriter writer = MediaWriter.open(file, format, tags)) {
            performance.captions().forEach(writer::caption);
            try (EncodeThread encoder = new EncodeThread(writer, performance, format)) {
                draw(performance, camera, format, encoder, progress);
                encoder.finish();
            }
            writer.finish();
        }
        Srt.write(captionsBeside(file), performance.captions());
        progress.at(1, "done");
    }

    /** {@code x.mp4} to {@code x.srt}. */
    static Path captionsBeside(Path file) {
        return file.resolveSibling(file.getFileName().toString().replaceFirst("\\.[^.]+$", "") + ".srt");
    }

    private static void draw(
            Performance performance, Camera camera, MediaFormat format, EncodeThread encoder, Progress progress) {
        FacePose pose = new FacePose();
        int fps = format.framesPerSecond();
        int frames = performance.frames(fps);
        int waiting = 0;
        for (int i = 0; i < frames; i++) {
            performance.face(i, fps, pose);
            camera.draw(pose, i / (double) fps);
            if (++waiting == camera.depth()) {
                encoder.add(camera.take());
                waiting--;
            }
            if (i % fps == 0) {
                progress.at(i / (double) frames, "recording");
            }
        }
        for (; waiting > 0; waiting--) {
            encoder.add(camera.take());
        }
    }
}
