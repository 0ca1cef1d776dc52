package org.afterimage.codec;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.afterimage.media.Audio;

/** Writes 16-bit PCM WAV files with the mark of synthesised content in a RIFF chunk of its own. */
public final class Wav {
    private static final int CHUNK_HEAD = 8;
    private static final int FORMAT_BYTES = 16;
    private static final int FULL_SCALE = 32_767;

    private Wav() {}

    /**
     * Writes a mono sound; what exceeds [-1, 1] is clipped.
     *
     * @throws CodecException if the file cannot be written
     */
    public static void write(Path file, Audio audio, Aigc aigc) {
        try {
            Files.write(file, bytes(audio, aigc));
        } catch (IOException e) {
            throw new CodecException(
                    "cannot write the sound " + file + ": " + e.getMessage() + "; check the folder and the free space",
                    e);
        }
    }

    static byte[] bytes(Audio audio, Aigc aigc) {
        byte[] mark = aigc.json().getBytes(StandardCharsets.US_ASCII);
        int data = Math.multiplyExact(audio.samples().length, Short.BYTES);
        int body = 4 + CHUNK_HEAD + FORMAT_BYTES + CHUNK_HEAD + data + CHUNK_HEAD + mark.length + (mark.length & 1);
        ByteBuffer out = ByteBuffer.allocate(CHUNK_HEAD + body).order(ByteOrder.LITTLE_ENDIAN);
        chunk(out, "RIFF", body).put("WAVE".getBytes(StandardCharsets.US_ASCII));
        chunk(out, "fmt ", FORMAT_BYTES).putShort((short) 1).putShort((short) 1);
        out.putInt(audio.sampleRateHz()).putInt(audio.sampleRateHz() * Short.BYTES);
        out.putShort((short) Short.BYTES).putShort((short) Short.SIZE);
        chunk(out, "data", data);
        for (float sample : audio.samples()) {
            out.putShort((short) Math.round(Math.max(-1, Math.min(1, sample)) * FULL_SCALE));
        }
        chunk(out, Aigc.KEY, mark.length).put(mark);
        return out.array();
    }

    private static ByteBuffer chunk(ByteBuffer out, String name, int bytes) {
        return out.put(name.getBytes(StandardCharsets.US_ASCII)).putInt(bytes);
    }
}
