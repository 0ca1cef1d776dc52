package org.afterimage.codec;

import org.afterimage.media.Audio;

/**
 * What a recording looks and sounds like. Sound is always {@link Audio#RATE_HZ}.
 *
 * @param width pixels, even, 16 to 8192
 * @param height pixels, even, 16 to 8192
 * @param framesPerSecond 1 to 240
 * @param channels 1, or 2 for the same sound on both sides
 * @param quality constant rate factor of x264, 0 (lossless) to 51; 18 looks like the original
 * @param preset how much work x264 spends, one of its names from {@code "ultrafast"} to {@code "veryslow"}
 */
public record MediaFormat(int width, int height, int framesPerSecond, int channels, int quality, String preset) {
    private static final int SMALLEST = 16;
    private static final int LARGEST = 8192;

    public MediaFormat {
        even("width", width);
        even("height", height);
        if (framesPerSecond < 1 || framesPerSecond > 240) {
            throw new IllegalArgumentException("frames per second must be 1 to 240: " + framesPerSecond);
        }
        if (channels < 1 || channels > 2) {
            throw new IllegalArgumentException("sound has 1 or 2 channels: " + channels);
        }
    }

    /** Mono, looks like the original, and fast enough for two cores. */
    public static MediaFormat of(int width, int height, int framesPerSecond) {
        return new MediaFormat(width, height, framesPerSecond, 1, 18, "veryfast");
    }

    /** Bytes of one frame as planar YUV 4:2:0. */
    public int i420Bytes() {
        return width * height * 3 / 2;
    }

    private static void even(String name, int value) {
        if (value < SMALLEST || value > LARGEST || value % 2 != 0) {
            throw new IllegalArgumentException(
                    name + " must be even and " + SMALLEST + " to " + LARGEST + " pixels: " + value);
        }
    }
}
