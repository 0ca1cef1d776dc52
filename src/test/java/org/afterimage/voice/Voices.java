package org.afterimage.voice;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.afterimage.media.Audio;
import org.afterimage.media.Language;
import org.afterimage.mind.Sentence;
import org.afterimage.persona.Persona;
import org.afterimage.persona.VoiceChoice;

/** Voices for tests, and their speech on disk. */
public final class Voices {
    static final VoiceChoice OLD_MAN = new VoiceChoice("rms", "", 88, 1, 0.88);

    private Voices() {}

    static Voice open(VoiceChoice choice) {
        return Voice.open(new Persona(
                Path.of("none").toAbsolutePath(),
                "Grandfather",
                "grandfather",
                List.of(Language.ENGLISH, Language.MANDARIN),
                "",
                "",
                choice,
                List.of()));
    }

    /** Speaks a sentence with the voice of the demo grandfather. */
    public static List<Speech> speak(Sentence sentence) {
        try (Voice voice = open(OLD_MAN)) {
            return speak(voice, sentence.text());
        }
    }

    static List<Speech> speak(Voice voice, String text) {
        List<Speech> parts = new ArrayList<>();
        voice.speak(Sentence.given(text), parts::add);
        return parts;
    }

    /** All parts behind each other, as 16-bit WAV. */
    public static void write(List<Speech> parts, Path file) throws IOException {
        int length = parts.stream().mapToInt(p -> p.audio().samples().length).sum();
        byte[] bytes = new byte[2 * length];
        int at = 0;
        for (Speech part : parts) {
            for (float sample : part.audio().samples()) {
                int value = Math.round(sample * 32767);
                bytes[at++] = (byte) value;
                bytes[at++] = (byte) (value >> 8);
            }
        }
        AudioFormat format = new AudioFormat(Audio.RATE_HZ, 16, 1, true, false);
        AudioSystem.write(
                new AudioInputStream(new ByteArrayInputStream(bytes), format, length),
                AudioFileFormat.Type.WAVE,
                file.toFile());
    }
}
