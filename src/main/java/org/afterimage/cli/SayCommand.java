package org.afterimage.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.afterimage.codec.Aigc;
import org.afterimage.codec.Wav;
import org.afterimage.media.Audio;
import org.afterimage.mind.Sentence;
import org.afterimage.voice.Phone;
import org.afterimage.voice.Speech;
import org.afterimage.voice.Voice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code say}: a text as a WAV file. */
@Command(name = "say", description = "Says a text as it stands, into a WAV file.")
final class SayCommand implements Runnable {
    @Mixin
    private PersonaArgument persona;

    @Parameters(index = "1", paramLabel = "TEXT", description = "What to say.")
    private String text;

    @Option(names = "--out", paramLabel = "WAV", required = true, description = "Where to write the sound.")
    private Path out;

    @Option(names = "--json", description = "Print the speech sounds with their times as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        if (text.isBlank()) {
            throw new IllegalArgumentException("there is nothing to say: the text is empty");
        }
        Sentence sentence = Sentence.given(text);
        List<Speech> parts = new ArrayList<>();
        long start;
        double elapsed;
        try (Voice voice = Voice.open(persona.open())) {
            start = System.nanoTime();
            voice.speak(sentence, parts::add);
            elapsed = Json.millisSince(start);
        }
        Audio audio = joined(parts);
        Wav.write(Folders.of(out), audio, Aigc.fresh());
        if (json) {
            Json.print(spec.commandLine().getOut(), spoken(sentence, parts, audio, elapsed));
        }
    }

    private ObjectNode spoken(Sentence sentence, List<Speech> parts, Audio audio, double elapsedMillis) {
        ObjectNode spoken = Json.of(sentence);
        spoken.put("out", out.toString());
        spoken.put("seconds", audio.seconds());
        spoken.put("sample_rate_hz", audio.sampleRateHz());
        ArrayNode phones = spoken.putArray("phones");
        double offset = 0;
        for (Speech part : parts) {
            for (Phone phone : part.phones()) {
                ObjectNode node = phones.addObject();
                node.put("phone", phone.symbol());
                node.put("start_ms", Json.tenths((offset + phone.startSeconds()) * 1000));
                node.put("end_ms", Json.tenths((offset + phone.endSeconds()) * 1000));
            }
            offset += part.audio().seconds();
        }
        spoken.put("elapsed_ms", elapsedMillis);
        return spoken;
    }

    private static Audio joined(List<Speech> parts) {
        float[] all = new float
                [parts.stream().mapToInt(p -> p.audio().samples().length).sum()];
        int at = 0;
        for (Speech part : parts) {
            float[] samples = part.audio().samples();
            System.arraycopy(samples, 0, all, at, samples.length);
            at += samples.length;
        }
        return new Audio(all, Audio.RATE_HZ);
    }
}
