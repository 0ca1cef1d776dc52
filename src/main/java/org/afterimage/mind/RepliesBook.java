package org.afterimage.mind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.afterimage.archive.Splitter;
import org.afterimage.media.Language;
import org.afterimage.media.Progress;
import org.afterimage.papers.Papers;
import org.afterimage.papers.PapersException;
import org.afterimage.papers.Part;
import org.afterimage.persona.Persona;
import org.afterimage.persona.Reply;

/** The family's approved replies, as sentences, found by slot or by trigger. */
final class RepliesBook {
    private static final System.Logger LOG = System.getLogger(RepliesBook.class.getName());

    private final Map<String, List<Sentence>> bySlot = new LinkedHashMap<>();
    private final Map<String, String> slotOfTrigger = new LinkedHashMap<>();

    RepliesBook(Persona persona, Moods moods) {
        for (Reply reply : persona.replies()) {
            List<Sentence> sentences = new ArrayList<>();
            List<Part> parts = source(persona, reply);
            for (String piece : Splitter.sentences(reply.text())) {
                sentences.add(
                        new Sentence(piece, Language.of(piece), moods.of(piece), provenance(reply, piece, parts)));
            }
            bySlot.put(reply.slot(), List.copyOf(sentences));
            reply.triggers().forEach(trigger -> slotOfTrigger.putIfAbsent(plain(trigger), reply.slot()));
        }
    }

    /** Theirs when the words are in the source it names; otherwise the family's. */
    private static Provenance provenance(Reply reply, String words, List<Part> parts) {
        for (Part part : parts) {
            int at = part.theirs() ? part.text().indexOf(words) : -1;
            if (at >= 0) {
                int line = (int) part.text()
                        .substring(0, at)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
                return new Provenance(Provenance.Kind.QUOTED, reply.source(), part.locator(line), part.day(), words);
            }
        }
        return new Provenance(Provenance.Kind.GENERATED, "replies.json", reply.slot(), "", "");
    }

    /** What the paper says that a reply names; nothing when it names none, or one that cannot be read. */
    private static List<Part> source(Persona persona, Reply reply) {
        List<Part> parts = new ArrayList<>();
        if (!reply.source().isBlank()) {
            try {
                Papers.paper(persona, persona.folder().resolve(reply.source()))
                        .ifPresent(paper -> Papers.read(persona, paper, parts::add, Progress.NONE));
            } catch (PapersException e) {
                LOG.log(System.Logger.Level.WARNING, "replies.json, slot {0}: {1}", reply.slot(), e.getMessage());
            }
        }
        return parts;
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
