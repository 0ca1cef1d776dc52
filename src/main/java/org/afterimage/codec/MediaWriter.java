package org.afterimage.codec;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.afterimage.media.Picture;

/**
 * Writes an MP4 file: H.264 video (BT.709), AAC sound, captions as a text track, the mark of synthesised content. Frame
 * {@code i} is shown at {@code i / framesPerSecond} and sample {@code n} is heard at {@code n / 48000}, both from 0.
 *
 * <p>The file appears under its name when {@link #finish} returns; whatever fails before leaves nothing behind. Confined
 * to one thread at a time.
 */
public interface MediaWriter extends AutoCloseable {
    /**
     * Opens a file for writing.
     *
     * @throws CodecException if the place cannot be written or the format is refused
     */
    static MediaWriter open(Path file, MediaFormat format, MediaTags tags) {
        return Mp4Writer.open(file, format, tags);
    }

    /**
     * Appends a frame as planar YUV 4:2:0, BT.709, limited range: all of Y, then U, then V, rows from top to bottom
     * without padding, from position 0 of a direct buffer.
     */
    void frame(ByteBuffer i420);

    /** Appends a frame; its alpha is ignored. */
    void frame(Picture picture);

    /** Appends mono sound in [-1, 1]. Keep it within a second or two of the frames so that little is held back. */
    void sound(float[] samples, int from, int to);

    /** Adds a caption; captions come in order and do not overlap. */
    void caption(Caption caption);

    /** Completes the file and gives it its name. */
    void finish();

    /** Releases everything; a recording that was not finished is removed. */
    @Override
    void close();
}
