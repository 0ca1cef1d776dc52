package org.afterimage.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.afterimage.codec.CodecException;
import org.afterimage.codec.MediaReader;
import org.afterimage.hearing.Utterance;
import org.afterimage.media.Audio;
import org.afterimage.media.Owned;
import org.afterimage.media.Progress;
import org.afterimage.mind.Mind;
import org.afterimage.mind.MindEvent;
import org.afterimage.mind.Sentence;
import org.afterimage.voice.Voice;
import org.jspecify.annotations.Nullable;

/** Works out what will be said and how, before anything is drawn. Confined to one thread. */
final class Rehearsal implements AutoCloseable {
    private final Cast cast;
    private final double leadInSeconds;
    private final Owned owned = new Owned();
    private @Nullable Mind mind;
    private @Nullable Voice voice;

    /**
     * @param leadInSeconds of quiet life before the first word
     */
    Rehearsal(Cast cast, double leadInSeconds) {
        this.cast = cast;
        this.leadInSeconds = leadInSeconds;
    }

    /** Goes through the steps. */
    Performance performance(List<Step> steps, Progress progress) {
        Script script = new Script(cast.idle(), leadInSeconds);
        for (int i = 0; i < steps.size(); i++) {
            progress.at(i / (double) steps.size(), "rehearsing");
            script.pause();
            if (steps.get(i) instanceof Step.Sound sound) {
                play(script, sound.file());
            } else {
                speak(script, sentences(steps.get(i)));
            }
        }
        return script.performance();
    }

    private List<Sentence> sentences(Step step) {
        if (step instanceof Step.Ask ask) {
            return answer(ask.text());
        } else if (step instanceof Step.Reply reply) {
            return mind().approved(reply.slot())
                    .orElseThrow(() -> new IllegalArgumentException(
                            "there is no reply \"" + reply.slot() + "\" in replies.json; choose one of its slots"));
        }
        String text = ((Step.Say) step).text();
        if (text.isBlank()) {
            throw new IllegalArgumentException("there is nothing to say: the text is empty");
        }
        return List.of(Sentence.given(text));
    }

    private List<Sentence> answer(String question) {
        List<Sentence> sentences = new ArrayList<>();
        mind().answer(Utterance.typed(question), event -> {
            if (event instanceof MindEvent.Said said) {
                sentences.add(said.sentence());
            }
        });
        return sentences;
    }

    private void speak(Script script, List<Sentence> sentences) {
        Voice speaker = voice();
        for (Sentence sentence : sentences) {
            speaker.speak(
                    sentence, speech -> script.add(speech, cast.expression().apply(speech)));
        }
    }

    private void play(Script script, Path file) {
        try (MediaReader reader = MediaReader.open(file)) {
            Audio audio = reader.sound()
                    .orElseThrow(() -> new CodecException("there is no sound in " + file + "; choose a sound file"));
            script.add(
                    Sentence.given(file.getFileName().toString()),
                    audio,
                    cast.listening().apply(audio));
        }
    }

    private Mind mind() {
        if (mind == null) {
            mind = owned.add(cast.mind().get());
        }
        return mind;
    }

    private Voice voice() {
        if (voice == null) {
            voice = owned.add(cast.voice().get());
        }
        return voice;
    }

    @Override
    public void close() {
        owned.close();
    }
}
