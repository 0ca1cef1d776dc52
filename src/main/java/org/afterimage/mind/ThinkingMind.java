package org.afterimage.mind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterimage.archive.Archive;
import org.afterimage.archive.Question;
import org.afterimage.hearing.Utterance;
import org.afterimage.media.Language;
import org.afterimage.media.Owned;
import org.afterimage.media.Progress;
import org.afterimage.persona.Persona;

/** The mind as a chain of thinkers: the first that has something to say answers; when none has, he says that he does not remember. */
final class ThinkingMind implements Mind {
    private final Persona persona;
    private final Owned owned = new Owned();
    private final RepliesBook book;
    private final List<Thinker> thinkers = new ArrayList<>();
    private final TalkThinker talk;
    private final ArchiveThinker archive;
    private final Memory memory;
    private final boolean remember;
    private final Conversation first = new Conversation(Instant.now().toString());
    private final Map<String, Conversation> conversations = new HashMap<>();
    private boolean closed;

    ThinkingMind(Persona persona, boolean remember, Progress progress) {
        this.persona = persona;
        this.remember = remember;
        Moods moods = new Moods();
        this.archive = new ArchiveThinker(owned.add(Archive.open(persona, progress)), moods);
        this.book = new RepliesBook(persona, moods);
        this.memory = new Memory(persona.folder());
        this.talk = new TalkThinker(persona, book, moods);
        thinkers.add(new BookThinker(book));
        thinkers.add(talk);
        thinkers.add(archive);
        thinkers.forEach(owned::add);
    }

    @Override
    public void answer(Utterance utterance, Consumer<MindEvent> out) {
        if (closed) {
            throw new IllegalStateException("this mind is closed; open the persona again");
        }
        archive.forget();
        Turn turn = turn(utterance);
        List<Sentence> reply = new ArrayList<>();
        boolean declined = think(turn, sentence -> {
                    if (!Thread.currentThread().isInterrupted()) {
                        reply.add(sentence);
                        out.accept(new MindEvent.Said(sentence));
                    }
                })
                == Outcome.DECLINED;
        turn.conversation().add(new Conversation.Exchange(turn.text(), reply, declined));
        if (remember) {
            memory.keep(utterance, turn.conversation().id(), reply, declined);
        }
        out.accept(new MindEvent.Finished(declined));
    }

    private Turn turn(Utterance utterance) {
        String id = utterance.conversation();
        Conversation conversation = id.isBlank() ? first : conversations.computeIfAbsent(id, Conversation::new);
        String text = Question.clean(utterance.text());
        return new Turn(utterance, text, language(text, utterance), conversation);
    }

    private Outcome think(Turn turn, Consumer<Sentence> out) {
        for (Thinker thinker : thinkers) {
            if (Thread.currentThread().isInterrupted()) {
                return Outcome.PASSED;
            }
            Outcome outcome = thinker.think(turn, out);
            if (outcome != Outcome.PASSED) {
                return outcome;
            }
        }
        return talk.decline(turn, out);
    }

    private Language language(String text, Utterance utterance) {
        boolean letters = text.codePoints().anyMatch(Character::isLetter);
        Language heard = letters ? Language.of(text) : utterance.language();
        return persona.languages().contains(heard) ? heard : persona.languages().get(0);
    }

    @Override
    public List<Provenance> considered() {
        return archive.considered();
    }

    @Override
    public Optional<List<Sentence>> approved(String slot) {
        return book.inSlot(slot);
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            owned.close();
        }
    }
}
