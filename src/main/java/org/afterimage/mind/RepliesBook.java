package org.afterimage.mind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.afterimage.media.Language;
import org.afterimage.persona.Persona;
import org.afterimage.persona.Reply;
import org.afterimage.persona.Writing;

/** The family's approved replies, as sentences, found by slot or by trigger. */
final class RepliesBook {
    private final Map<String, List<Sentence>> bySlot = new LinkedHashMap<>();
    private final Map<String, String> slotOfTrigger = new LinkedHashMap<>();

    RepliesBook(Persona persona, Moods moods) {
        List<Writing> writings =
                persona.replies().stream().allMatch(r -> r.source().isBlank()) ? List.of() : persona.writings();
        for (Reply reply : persona.replies()) {
            List<Sentence> sentences = new ArrayList<>();
            for (Splitter.Piece piece : Splitter.split(reply.text())) {
                sentences.add(new Sentence(
                        piece.quote(),
                        Language.of(piece.quote()),
                        moods.of(piece.quote()),
                        provenance(reply, piece.quote(), writings)));
            }
            bySlot.put(reply.slot(), List.copyOf(sentences));
            reply.triggers().forEach(trigger -> slotOfTrigger.putIfAbsent(plain(trigger), reply.slot()));
        }
    }

    /** Theirs when the words are in the source it names; otherwise the family's. */
    private static Provenance provenance(Reply reply, String words, List<Writing> writings) {
        for (Writing writing : writings) {
            if (!writing.source().equals(reply.source())) {
                continue;
            }
            boolean chat = writing.kind() == Writing.Kind.CHAT;
            for (Writing.Part part : writing.parts()) {
                int at = part.theirs() ? part.text().indexOf(words) : -1;
                if (at >= 0) {
                    long line = part.number()
                            + part.text()
                                    .substring(0, at)
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count();
                    String locator = chat ? "message " + part.number() : "line " + line;
                    return new Provenance(Provenance.Kind.QUOTED, writing.source(), locator, part.date(), words);
                }
            }
        }
        return new Provenance(Provenance.Kind.GENERATED, "replies.json", reply.slot(), "", "");
    }

    Optional<List<Sentence>> inSlot(String slot) {
        return Optional.ofNullable(bySlot.get(slot));
    }

    Optional<List<Sentence>> triggeredBy(String text) {
        return Optional.ofNullable(slotOfTrigger.get(plain(text))).flatMap(this::inSlot);
    }

    /** All replies whose slot is {@code topic} or begins with {@code topic-}, in one language. */
    List<List<Sentence>> on(String topic, Language language) {
        return bySlot.entrySet().stream()
                .filter(e -> e.getKey().equals(topic) || e.getKey().startsWith(topic + "-"))
                .map(Map.Entry::getValue)
                .filter(sentences -> !sentences.isEmpty() && sentences.get(0).language() == language)
                .toList();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
