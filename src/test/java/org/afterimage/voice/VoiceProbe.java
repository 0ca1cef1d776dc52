package org.afterimage.voice;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.afterimage.mind.Sentence;

/** Not a test: speaks sentences, prints how soon the first part came, writes WAV files. Arguments: folder, then sentences. */
final class VoiceProbe {
    private static final int ROUNDS = 36;

    private VoiceProbe() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        long open = System.nanoTime();
        try (Voice voice = Voices.open(Voices.OLD_MAN)) {
            System.out.printf("open %.0f ms%n", (System.nanoTime() - open) / 1e6);
            for (int i = 1; i < arguments.length; i++) {
                List<Speech> parts = Voices.speak(voice, arguments[i]);
                Voices.write(parts, folder.resolve("probe" + i + ".wav"));
                System.out.println(parts.stream()
                        .map(p -> String.format("%.2f s \"%s\"", p.audio().seconds(), p.text()))
                        .toList());
            }
            List<Double> first = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                first.add(latency(voice, arguments[1 + round % (arguments.length - 1)]));
            }
            System.out.println(
                    first.stream().map(ms -> String.format("%.0f", ms)).toList());
            System.out.printf(
                    "first part: median %.1f ms of %d%n",
                    first.stream().sorted().toList().get(ROUNDS / 2), ROUNDS);
        }
    }

    private static double latency(Voice voice, String text) {
        double[] first = {0};
        long start = System.nanoTime();
        voice.speak(
                Sentence.given(text), part -> first[0] = first[0] > 0 ? first[0] : (System.nanoTime() - start) / 1e6);
        return first[0];
    }
}
