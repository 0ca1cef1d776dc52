package org.afterimage.persona;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text of a file in whatever encoding the family has: UTF-8, UTF-16, or GB18030 for what is neither. */
public final class PlainText {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private PlainText() {}

    /** The text, without a byte order mark, lines ended by {@code \n}. */
    public static String read(Path file) {
        try {
            return decode(Files.readAllBytes(file)).replace("\r\n", "\n").replace('\r', '\n');
        } catch (IOException e) {
            throw new PersonaException(file + " cannot be read: " + e.getMessage() + "; check your rights to it", e);
        }
    }

    /** The text of bytes in whatever encoding, without a byte order mark. */
    public static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return new String(bytes, wide);
        }
        String utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return utf8;
        }
        String gb = strict(bytes, GB18030);
        return gb != null ? gb : new String(bytes, StandardCharsets.UTF_8);
    }

    /** UTF-16 without a mark: spaces and line ends leave zero bytes on one side only. */
    private static @org.jspecify.annotations.Nullable Charset wide(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int looked = Math.min(bytes.length & ~1, 4096);
        for (int i = 0; i < looked; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (odd > 0 && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return even > 0 && odd == 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static @org.jspecify.annotations.Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 255) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
