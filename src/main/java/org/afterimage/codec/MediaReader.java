package org.afterimage.codec;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterimage.media.Audio;

/**
 * Reads any media file. Times are those a player shows: edit lists and encoder delay are applied, and sound and pictures
 * share one axis that begins at 0. Each of the reading methods goes through the file from its start. Confined to one
 * thread.
 */
public interface MediaReader extends AutoCloseable {
    /**
     * Opens a file.
     *
     * @throws CodecException if it does not exist or is not a media file
     */
    static MediaReader open(Path file) {
        return FfmpegReader.open(file);
    }

    /** The whole sound as mono at {@link Audio#RATE_HZ}; sample n is heard at n / 48000. Empty if the file is silent film. */
    Optional<Audio> sound();

    /** Reads the pictures one after the other; null-free end by {@link Frames#next} false. */
    Frames frames();

    /** The captions of the first text track; empty if there is none. */
    List<Caption> captions();

    /** Title, comment, AIGC mark and whatever else the file says about itself. */
    Map<String, String> tags();

    @Override
    void close();

    /** The pictures of a file, one at a time. */
    interface Frames extends AutoCloseable {
        /** Goes to the next picture; false at the end. */
        boolean next();

        /** When the current picture is shown. */
        double seconds();

        /** The current picture; overwritten by {@link #next}. */
        org.afterimage.media.Picture picture();

        @Override
        void close();
    }
}
