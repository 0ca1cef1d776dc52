package org.afterimage.libespeak;

import com.sun.jna.Pointer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code speak_lib.h}: one event, copied out of C.
 *
 * @param audio_position milliseconds from the start of the text's sound
 * @param string the phone's name when the type is {@link #espeakEVENT_PHONEME}, otherwise empty
 */
public record espeak_EVENT(int type, int text_position, int length, int audio_position, String string) {
    public static final int espeakEVENT_LIST_TERMINATED = 0;
    public static final int espeakEVENT_WORD = 1;
    public static final int espeakEVENT_PHONEME = 7;

    private static final int SIZE = 40;
    private static final int NAME_AT = 32;
    private static final int NAME_LENGTH = 8;

    /** Reads an event list up to its terminator. */
    public static List<espeak_EVENT> list(Pointer events) {
        List<espeak_EVENT> list = new ArrayList<>();
        for (long at = 0; events.getInt(at) != espeakEVENT_LIST_TERMINATED; at += SIZE) {
            int type = events.getInt(at);
            String name = type == espeakEVENT_PHONEME ? name(events.getByteArray(at + NAME_AT, NAME_LENGTH)) : "";
            list.add(new espeak_EVENT(
                    type, events.getInt(at + 8), events.getInt(at + 12), events.getInt(at + 16), name));
        }
        return list;
    }

    private static String name(byte[] bytes) {
        int length = 0;
        while (length < bytes.length && bytes[length] != 0) {
            length++;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
