package org.afterimage.voice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.afterimage.media.Language;
import org.afterimage.mind.Sentence;

/** The voice made of the two base voices: cuts the text, gives each run to the voice of its language, joins the sound. */
final class SpokenVoice implements Voice {
    private static final double GAP_SECONDS = 0.035;

    private static final System.Logger LOG = System.getLogger(SpokenVoice.class.getName());

    private final BaseVoices voices;
    private final Set<Language> warned = EnumSet.noneOf(Language.class);
    private final Reading reading = new Reading();

    SpokenVoice(BaseVoices voices) {
        this.voices = voices;
        reading.of(new Run(Language.ENGLISH, "On 3 May 1987"));
        reading.of(new Run(Language.MANDARIN, "你好，1987年"));
    }

    @Override
    public void speak(Sentence sentence, Consumer<Speech> out) {
        List<Clause> clauses = Clauses.of(Cleaning.clean(sentence.text()));
        Parts parts = new Parts(sentence, out);
        List<Spoken> next = List.of();
        Clause clause = null;
        for (Clause following : clauses) {
            List<Spoken> readings = readings(following, sentence.language());
            if (readings.isEmpty()) {
                continue;
            }
            if (clause != null) {
                speak(clause, next, parts, false);
            }
            clause = following;
            next = readings;
        }
        if (clause != null) {
            speak(clause, next, parts, true);
        }
    }

    private List<Spoken> readings(Clause clause, Language main) {
        List<Spoken> readings = new ArrayList<>();
        for (Run run : Run.of(clause.text(), main)) {
            String text = reading.of(run);
            if (!text.isEmpty() && heard(run.language(), main)) {
                readings.add(new Spoken(run.language(), text));
            }
        }
        return readings;
    }

    /** A few words in a language that has no voice here are left out; a sentence in it is an error. */
    private boolean heard(Language language, Language main) {
        boolean speaks = voices.speaks(language) || language == main;
        if (!speaks && warned.add(language)) {
            LOG.log(System.Logger.Level.WARNING, "words in \"{0}\" are left out: its voice is missing", language.tag());
        }
        return speaks;
    }

    private void speak(Clause clause, List<Spoken> readings, Parts parts, boolean last) {
        double pause = Math.max(clause.pauseSeconds(), last ? Parts.TAIL_SECONDS : 0);
        parts.begin(clause.text(), pause, last);
        if (readings.size() == 1 && parts.none()) {
            voices.of(readings.get(0).language()).stream(readings.get(0).text(), parts::add);
        } else {
            List<Take> takes = readings.stream()
                    .map(spoken -> voices.of(spoken.language()).say(spoken.text()))
                    .filter(take -> !take.silent())
                    .toList();
            if (!takes.isEmpty()) {
                parts.add(Sound.joined(takes, GAP_SECONDS), false);
            }
        }
        parts.end();
    }

    @Override
    public void close() {
        // the libraries belong to the process
    }

    /** A run as its base voice reads it. */
    private record Spoken(Language language, String text) {}
}
