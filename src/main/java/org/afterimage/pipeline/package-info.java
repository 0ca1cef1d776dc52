/**
 * The chain in motion. The only maker of threads and queues ({@link org.afterimage.pipeline.Threads}): opens the rooms, runs
 * text through them, closes them in reverse. {@link org.afterimage.pipeline.Performer} is the live chain, {@link
 * org.afterimage.pipeline.Timeline} what both exits read: sound and face of a moment on one clock, so that they cannot drift.
 * May import everything above it but the C libraries' rooms.
 */
@org.jspecify.annotations.NullMarked
package org.afterimage.pipeline;
