package org.afterimage.mind;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.afterimage.hearing.Utterance;
import org.afterimage.media.Language;
import org.afterimage.persona.Persona;

/** The mind without a language model: approved replies first, small talk, then the archive, and honest ignorance. */
final class ArchiveMind implements Mind {
    /** Less of the question covered than this is no evidence; see the evaluation in the tests. */
    static final double EVIDENCE = 0.48;

    private static final int REMEMBERED = 12;

    private final Words words = new Words();
    private final Lexicon lexicon;
    private final Moods moods = new Moods();
    private final Talk talk = new Talk();
    private final Persona persona;
    private final Archive archive;
    private final Ranker ranker;
    private final RepliesBook book;
    private final Memory memory;
    private final Set<String> names;
    private final Deque<String> said = new ArrayDeque<>();
    private boolean closed;

    ArchiveMind(Persona persona) {
        this.persona = persona;
        this.lexicon = new Lexicon(words, persona.people());
        this.archive = Archive.open(persona, words);
        this.ranker = new Ranker(archive);
        this.book = new RepliesBook(persona, moods);
        this.memory = new Memory(persona.folder(), Instant.now().toString());
        this.names = Names.of(persona, words, lexicon);
        warmUp();
    }

    /** The first query in each language loads dictionaries and compiles code; nobody should wait for it later. */
    private void warmUp() {
        for (String text : List.of("When did you marry grandma in the old house?", "你年轻的时候在哪里工作？")) {
            find(Utterance.typed(text));
        }
    }

    @Override
    public void answer(Utterance utterance, Consumer<MindEvent> out) {
        if (closed) {
            throw new IllegalStateException("this mind is closed; open the persona again");
        }
        Thought thought = Thread.currentThread().isInterrupted() ? Thought.NONE : think(utterance);
        List<Sentence> reply = new ArrayList<>();
        for (Sentence sentence : thought.sentences()) {
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
            reply.add(sentence);
            out.accept(new MindEvent.Said(sentence));
            remember(sentence.text());
        }
        memory.keep(utterance, reply, thought.declined());
        out.accept(new MindEvent.Finished(thought.declined()));
    }

    @Override
    public Optional<List<Sentence>> approved(String slot) {
        return book.inSlot(slot);
    }

    private record Thought(List<Sentence> sentences, boolean declined) {
        static final Thought NONE = new Thought(List.of(), false);
    }

    private Thought think(Utterance utterance) {
        String text = Question.clean(utterance.text());
        Optional<List<Sentence>> approved = book.triggeredBy(text);
        if (approved.isPresent()) {
            return new Thought(approved.get(), false);
        }
        Language language = language(text, utterance);
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return talking("blank", text, language);
        }
        Optional<String> topic = talk.topic(text, language);
        if (topic.isPresent()) {
            return talking(topic.get(), text, language);
        }
        List<Fragment> found = find(utterance);

        if (found.isEmpty()) {
            return new Thought(talking("unknown", text, language).sentences(), true);
        }
        return new Thought(
                found.stream()
                        .map(f -> new Sentence(f.text(), f.language(), moods.of(f.text()), f.provenance()))
                        .toList(),
                false);
    }

    private Language language(String text, Utterance utterance) {
        boolean letters = text.codePoints().anyMatch(Character::isLetter);
        Language heard = letters ? Language.of(text) : utterance.language();
        boolean spoken = persona.languages().contains(heard);
        return spoken ? heard : persona.languages().get(0);
    }

    /** The sentences that answer from the archive; none when the evidence is weak. */
    private List<Fragment> find(Utterance utterance) {
        Question question = Question.of(utterance, words, lexicon, names);
        List<Ranker.Ranked> ranked = ranker.rank(question, archive.search(question), new HashSet<>(said));
        Optional<Ranker.Ranked> best =
                ranked.stream().filter(r -> r.evidence() >= EVIDENCE).findFirst();
        return best.map(b -> {
                    Fragment heart = b.fragment();
                    return Composer.compose(
                            archive.passage(heart), heart, !heart.asked().isEmpty());
                })
                .orElse(List.of());
    }

    /** Something on a topic: the family's or his own when there is any, else the program's; not the same twice in a row. */
    private Thought talking(String topic, String text, Language language) {
        List<List<Sentence>> choices = new ArrayList<>(book.on(topic, language));
        if (choices.isEmpty()) {
            for (String line : talk.said(topic, language)) {
                String spoken = line.replace("{name}", persona.name());
                choices.add(List.of(new Sentence(spoken, language, moods.of(spoken), Provenance.generated())));
            }
        }
        int start = Math.floorMod(text.hashCode(), choices.size());
        for (int i = 0; i < choices.size(); i++) {
            List<Sentence> choice = choices.get((start + i) % choices.size());
            if (!said.contains(choice.get(0).text())) {
                return new Thought(choice, false);
            }
        }
        return new Thought(choices.get(start), false);
    }

    private void remember(String text) {
        said.remove(text);
        said.addLast(text);
        if (said.size() > REMEMBERED) {
            said.removeFirst();
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            archive.close();
            words.close();
        }
    }
}
