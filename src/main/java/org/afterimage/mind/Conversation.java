package org.afterimage.mind;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One conversation as far as it has gone. Confined to the mind thread. */
final class Conversation {
    private static final int TURNS = 20;
    private static final int SAID = 12;

    private final String id;
    private final Deque<Exchange> exchanges = new ArrayDeque<>();
    private final Deque<String> said = new ArrayDeque<>();

    /**
     * A question and its reply.
     *
     * @param question as it was asked
     * @param reply what was answered
     */
    record Exchange(String question, List<Sentence> reply, boolean declined) {
        Exchange {
            reply = List.copyOf(reply);
        }
    }

    Conversation(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /** The exchanges so far, the latest first; only the last twenty are kept. */
    List<Exchange> latest() {
        return new ArrayList<>(exchanges);
    }

    /** What was said lately and should not be said again at once. */
    Set<String> said() {
        return new HashSet<>(said);
    }

    void add(Exchange exchange) {
        exchanges.addFirst(exchange);
        while (exchanges.size() > TURNS) {
            exchanges.removeLast();
        }
        for (Sentence sentence : exchange.reply()) {
            said.remove(sentence.text());
            said.addLast(sentence.text());
        }
        while (said.size() > SAID) {
            said.removeFirst();
        }
    }
}
