/** Reads and writes media files. FFmpeg lives here only. Guests: persona, voice, face, cli. */
@org.jspecify.annotations.NullMarked
package org.afterimage.codec;
