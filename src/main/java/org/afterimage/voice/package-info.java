/**
 * The voice: a {@link org.afterimage.mind.Sentence} comes in, {@link org.afterimage.voice.Speech} goes out: sound, the
 * phones in it with exact times, and where it comes from. May import media, libflite, libespeak, persona, mind, codec.
 */
@org.jspecify.annotations.NullMarked
package org.afterimage.voice;
