package org.afterimage.codec;

import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;
import static org.bytedeco.ffmpeg.global.avutil.av_strerror;

import java.nio.charset.StandardCharsets;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avutil;

/** FFmpeg's manners: error codes become sentences, the log stays quiet. */
final class Ffmpeg {
    private Ffmpeg() {}

    /** Loads the library and silences it: what matters comes back as an error code. */
    static void quiet() {
        av_log_set_level(AV_LOG_QUIET);
    }

    /** Throws with {@code what} and FFmpeg's reason when {@code code} is an error. */
    static int check(int code, String what) {
        if (code < 0) {
            throw new CodecException(what + ": " + reason(code));
        }
        return code;
    }

    static <T> T present(@org.jspecify.annotations.Nullable T value, String what) {
        if (value == null) {
            throw new CodecException(what);
        }
        return value;
    }

    static AVRational rational(int numerator, int denominator) {
        return avutil.av_make_q(numerator, denominator);
    }

    /** Metadata of a stream; the stream takes ownership. */
    static AVDictionary language(String code) {
        AVDictionary tags = new AVDictionary(null);
        av_dict_set(tags, "language", code, 0);
        return tags;
    }

    static String reason(int code) {
        byte[] text = new byte[256];
        av_strerror(code, text, text.length);
        int end = 0;
        while (end < text.length && text[end] != 0) {
            end++;
        }
        return new String(text, 0, end, StandardCharsets.UTF_8);
    }
}
