package org.afterimage.mind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterimage.persona.Persona;

/** Small talk: greetings, farewells, thanks; and what is said when nothing else is left to say. */
final class TalkThinker implements Thinker {
    private final Persona persona;
    private final Talk talk = new Talk();
    private final RepliesBook book;
    private final Moods moods;

    TalkThinker(Persona persona, RepliesBook book, Moods moods) {
        this.persona = persona;
        this.book = book;
        this.moods = moods;
    }

    @Override
    public Outcome think(Turn turn, Consumer<Sentence> out) {
        if (turn.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            talking("blank", turn).forEach(out);
            return Outcome.ANSWERED;
        }
        Optional<String> topic = talk.topic(turn.text(), turn.language());
        topic.ifPresent(known -> talking(known, turn).forEach(out));
        return topic.isPresent() ? Outcome.ANSWERED : Outcome.PASSED;
    }

    /** Says in his manner that there is no evidence; for the end of the chain. */
    Outcome decline(Turn turn, Consumer<Sentence> out) {
        talking("unknown", turn).forEach(out);
        return Outcome.DECLINED;
    }

    /** Something on a topic: the family's or his own when there is any, else the program's; not the same twice in a row. */
    private List<Sentence> talking(String topic, Turn turn) {
        List<List<Sentence>> choices = new ArrayList<>(book.on(topic, turn.language()));
        if (choices.isEmpty()) {
            for (String line : talk.said(topic, turn.language())) {
                String spoken = line.replace("{name}", persona.name());
                choices.add(List.of(new Sentence(spoken, turn.language(), moods.of(spoken), Provenance.generated())));
            }
        }
        int start = Math.floorMod(turn.text().hashCode(), choices.size());
        for (int i = 0; i < choices.size(); i++) {
            List<Sentence> choice = choices.get((start + i) % choices.size());
            if (!turn.conversation().said().contains(choice.get(0).text())) {
                return choice;
            }
        }
        return choices.get(start);
    }
}
