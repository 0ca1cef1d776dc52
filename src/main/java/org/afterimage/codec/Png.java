package org.afterimage.codec;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Writes PNG files with the mark of synthesised content in a {@code tEXt} chunk. */
public final class Png {
    /** Signature and the IHDR chunk, after which text may come. */
    private static final int HEAD_BYTES = 8 + 25;

    private Png() {}

    /**
     * Writes a picture.
     *
     * @throws CodecException if the file cannot be written
     */
    public static void write(Path file, BufferedImage picture, Aigc aigc) {
        try {
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", plain);
            Files.write(file, marked(plain.toByteArray(), aigc));
        } catch (IOException e) {
            throw new CodecException("cannot write the picture " + file + ": " + e.getMessage(), e);
        }
    }

    static byte[] marked(byte[] png, Aigc aigc) {
        byte[] body = ("tEXt" + Aigc.KEY + "\0" + aigc.json()).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 check = new CRC32();
        check.update(body);
        ByteBuffer out = ByteBuffer.allocate(png.length + body.length + 8);
        out.put(png, 0, HEAD_BYTES);
        out.putInt(body.length - 4).put(body).putInt((int) check.getValue());
        out.put(png, HEAD_BYTES, png.length - HEAD_BYTES);
        return out.array();
    }
}
