package org.afterimage.mind;

import java.util.function.Consumer;

/** Approved replies: what the family wants answered in a given way. */
final class BookThinker implements Thinker {
    private final RepliesBook book;

    BookThinker(RepliesBook book) {
        this.book = book;
    }

    @Override
    public Outcome think(Turn turn, Consumer<Sentence> out) {
        return book.triggeredBy(turn.text())
                .map(reply -> {
                    reply.forEach(out);
                    return Outcome.ANSWERED;
                })
                .orElse(Outcome.PASSED);
    }
}
