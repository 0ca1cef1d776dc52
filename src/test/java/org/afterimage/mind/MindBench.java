package org.afterimage.mind;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.afterimage.hearing.Utterance;
import org.afterimage.persona.Persona;

/** Prints how long it takes to open a persona's mind and to think of the first sentence. Argument: a persona folder. */
final class MindBench {
    private static final int ROUNDS = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private MindBench() {}

    public static void main(String[] args) throws IOException {
        Path copy = Files.createTempDirectory("mind-bench");
        EvaluationTest.copy(Path.of(args.length > 0 ? args[0] : "personas/grandfather"), copy);
        for (String kind : new String[] {"built", "there"}) {
            long start = System.nanoTime();
            long busy = THREADS.getCurrentThreadCpuTime();
            Mind.open(Persona.open(copy)).close();
            System.out.printf(
                    Locale.ROOT,
                    "open, index %s: %.0f ms, of them %.0f ms at work%n",
                    kind,
                    (System.nanoTime() - start) / 1e6,
                    (THREADS.getCurrentThreadCpuTime() - busy) / 1e6);
        }
        try (Mind mind = Mind.open(Persona.open(copy));
                var in = MindBench.class.getResourceAsStream("questions.jsonl")) {
            String[] questions = new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?m)^.*\"question\": \"([^\"]*)\".*$", "$1")
                    .split("\n");
            for (int round = 0; round < ROUNDS; round++) {
                double[] millis = Arrays.stream(questions)
                        .mapToDouble(q -> firstSentence(mind, q))
                        .sorted()
                        .toArray();
                System.out.printf(
                        Locale.ROOT,
                        "round %d, text to first sentence: median %.2f ms, p95 %.2f ms, most %.2f ms%n",
                        round + 1,
                        millis[millis.length / 2],
                        millis[millis.length * 95 / 100],
                        millis[millis.length - 1]);
            }
        }
    }

    private static double firstSentence(Mind mind, String question) {
        double[] millis = {-1};
        long start = System.nanoTime();
        mind.answer(Utterance.typed(question), event -> {
            if (millis[0] < 0) {
                millis[0] = (System.nanoTime() - start) / 1e6;
            }
        });
        return millis[0];
    }
}
