package org.afterimage.voice;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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

/** Not a test: speaks sentences, prints what was measured, writes WAV files. Arguments: folder, then sentences. */
final class VoiceProbe {
    private VoiceProbe() {}

    static Persona persona(VoiceChoice choice) {
        return new Persona(
                Path.of("none").toAbsolutePath(),
                "Grandfather",
                "grandfather",
                List.of(Language.ENGLISH, Language.MANDARIN),
                "",
                "",
                choice,
                List.of());
    }

    static VoiceChoice oldMan() {
        return new VoiceChoice("rms", "", 88, 1, 0.88);
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        long open = System.nanoTime();
        try (Voice voice = Voice.open(persona(oldMan()))) {
            System.out.printf("open %.0f ms%n", (System.nanoTime() - open) / 1e6);
            for (int i = 1; i < arguments.length; i++) {
                speak(voice, arguments[i], folder.resolve("probe" + i));
            }
            List<Double> first = new ArrayList<>();
            for (int round = 0; round < 30 && arguments.length > 1; round++) {
                first.add(latency(voice, arguments[1 + round % (arguments.length - 1)]));
            }
            System.out.printf(
                    "first part: median %.1f ms of %d%n",
                    first.stream().sorted().toList().get(first.size() / 2), first.size());
        }
    }

    private static double latency(Voice voice, String text) {
        double[] first = {0};
        long start = System.nanoTime();
        voice.speak(
                Sentence.given(text), part -> first[0] = first[0] > 0 ? first[0] : (System.nanoTime() - start) / 1e6);
        return first[0];
    }

    private static void speak(Voice voice, String text, Path file) throws Exception {
        List<Speech> parts = new ArrayList<>();
        long start = System.nanoTime();
        voice.speak(Sentence.given(text), part -> {
            System.out.printf(
                    "%.1f ms: %.2f s %s \"%s\"%n",
                    (System.nanoTime() - start) / 1e6, part.audio().seconds(), part.last() ? "last" : "", part.text());
            parts.add(part);
        });
        write(parts, new File(file + ".wav"));
        double at = 0;
        StringBuilder labels = new StringBuilder();
        for (Speech part : parts) {
            for (Phone phone : part.phones()) {
                labels.append(String.format(
                        "%.4f\t%.4f\t%s%n", at + phone.startSeconds(), at + phone.endSeconds(), phone.symbol()));
            }
            at += part.audio().seconds();
        }
        Files.writeString(Path.of(file + ".txt"), labels);
    }

    static void write(List<Speech> parts, File file) throws Exception {
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
                new AudioInputStream(new ByteArrayInputStream(bytes), format, length), AudioFileFormat.Type.WAVE, file);
        System.out.println(
                file + " " + length / (double) Audio.RATE_HZ + " s " + Arrays.toString(new int[] {parts.size()}));
    }
}
