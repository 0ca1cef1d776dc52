package org.afterimage.mind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.afterimage.hearing.Utterance;
import org.afterimage.media.Progress;
import org.afterimage.papers.Papers;
import org.afterimage.papers.PapersException;
import org.afterimage.persona.Persona;

/**
 * Asks a mind questions whose acceptable sources are known, and counts. Nothing is remembered. Confined to the thread that
 * opened the mind.
 */
public final class Evaluation {
    private static final int AMONG = 3;

    private final Persona persona;
    private final Mind mind;
    private final Map<String, String> conversationOf = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    /**
     * One question and what came of it.
     *
     * @param right the reply quotes or adapts an acceptable passage, or declines what cannot be answered
     * @param first the first quoted or adapted sentence of the reply is of an acceptable passage
     * @param amongThree an acceptable passage is among the first three that were considered
     * @param declined whether the reply said that he does not remember
     * @param reply the sentences with their provenance
     * @param invented quoted sentences that are not in the source they name
     * @param millis question to finished reply
     */
    public record Outcome(
            EvaluationQuestion question,
            boolean right,
            boolean first,
            boolean amongThree,
            boolean declined,
            List<Sentence> reply,
            List<Sentence> invented,
            double millis) {
        public Outcome {
            reply = List.copyOf(reply);
            invented = List.copyOf(invented);
        }
    }

    public Evaluation(Persona persona, Mind mind) {
        this.persona = persona;
        this.mind = mind;
    }

    /** Asks all questions in order; those that follow another are asked in its conversation. */
    public List<Outcome> ask(List<EvaluationQuestion> questions, Progress progress) {
        List<Outcome> outcomes = new ArrayList<>();
        for (EvaluationQuestion question : questions) {
            outcomes.add(ask(question));
            progress.at(outcomes.size() / (double) questions.size(), "asking");
        }
        return outcomes;
    }

    private Outcome ask(EvaluationQuestion question) {
        String conversation = conversationOf.getOrDefault(question.follows(), question.id());
        conversationOf.put(question.id(), conversation);
        List<Sentence> reply = new ArrayList<>();
        boolean[] declined = {false};
        long start = System.nanoTime();
        mind.answer(new Utterance(question.text(), question.language(), "", Instant.now(), conversation), event -> {
            if (event instanceof MindEvent.Said said) {
                reply.add(said.sentence());
            } else if (event instanceof MindEvent.Finished finished) {
                declined[0] = finished.declined();
            }
        });
        double millis = (System.nanoTime() - start) / 1e6;
        List<Provenance> said = reply.stream().map(Sentence::provenance).toList();
        boolean found = question.acceptedBy(said);
        List<Provenance> first = said.stream()
                .filter(from -> from.kind() != Provenance.Kind.GENERATED)
                .limit(1)
                .toList();
        List<Provenance> considered = mind.considered();
        boolean among = found || question.acceptedBy(considered.subList(0, Math.min(AMONG, considered.size())));
        List<Sentence> invented = reply.stream()
                .filter(sentence -> !really(sentence.provenance()))
                .toList();
        boolean right = question.answerable() ? found : declined[0];
        return new Outcome(question, right, question.acceptedBy(first), among, declined[0], reply, invented, millis);
    }

    /** Whether what is said to be quoted really stands in the paper it names. */
    private boolean really(Provenance from) {
        boolean theirs =
                Set.of(Provenance.Kind.QUOTED, Provenance.Kind.RECORDING).contains(from.kind());
        return !theirs || squeezed(text(from.source())).contains(squeezed(from.quote()));
    }

    private String text(String source) {
        return texts.computeIfAbsent(source, name -> {
            StringBuilder all = new StringBuilder();
            try {
                Papers.paper(persona, persona.folder().resolve(name))
                        .ifPresent(paper -> Papers.read(
                                persona, paper, part -> all.append(part.text()).append('\n'), Progress.NONE));
            } catch (PapersException e) {
                all.append("");
            }
            return all.toString();
        });
    }

    static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** The share of the outcomes of one kind for which something holds, 0 to 1; NaN when there are none. */
    public static double share(List<Outcome> outcomes, Predicate<Outcome> of, Predicate<Outcome> holds) {
        List<Outcome> all = outcomes.stream().filter(of).toList();
        return all.isEmpty() ? Double.NaN : all.stream().filter(holds).count() / (double) all.size();
    }
}
