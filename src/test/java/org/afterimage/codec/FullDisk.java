package org.afterimage.codec;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Random;

/** Writes noise until the file system refuses, and prints what the room says. */
public final class FullDisk {
    private FullDisk() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        MediaFormat format = MediaFormat.of(320, 240, 25);
        ByteBuffer noise = ByteBuffer.allocateDirect(format.i420Bytes());
        byte[] bytes = new byte[format.i420Bytes()];
        Random random = new Random(1);
        MediaTags tags = new MediaTags("", "", "und", new Aigc("Afterimage", "id-1"));
        try (MediaWriter writer = MediaWriter.open(Path.of(arguments[0]), format, tags)) {
            for (int i = 0; i < 200; i++) {
                random.nextBytes(bytes);
                noise.clear().put(bytes);
                writer.frame(noise);
            }
            writer.finish();
            System.out.println("nothing happened");
        } catch (CodecException e) {
            System.out.println(e.getMessage());
        }
    }
}
