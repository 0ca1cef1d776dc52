package org.afterimage.archive;

import java.util.List;
import java.util.Set;
import org.afterimage.media.Language;
import org.afterimage.media.Progress;
import org.afterimage.persona.Persona;

/** Everything the person wrote, searchable. Confined to the thread that opened it. */
public final class Archive implements AutoCloseable {
    private final Words words = new Words();
    private final Lexicon lexicon;
    private final Set<String> names;
    private final Index index;
    private final Ranker ranker;
    private boolean closed;

    private Archive(Persona persona, Progress progress) {
        this.lexicon = new Lexicon(words, persona.people());
        this.names = Names.of(persona, words, lexicon);
        this.index = Index.open(persona, words);
        progress.at(1, "archive ready");
        this.ranker = new Ranker(index);
        warmUp();
    }

    /**
     * Opens the archive of a persona; brings it up to date first with the papers that are new, changed or gone.
     *
     * @throws ArchiveException if it cannot be written or read
     */
    public static Archive open(Persona persona, Progress progress) {
        return new Archive(persona, progress);
    }

    /** The first query in each language loads dictionaries and compiles code; nobody should wait for it later. */
    private void warmUp() {
        for (String text : List.of("When did you marry grandma in the old house?", "你年轻的时候在哪里工作？")) {
            find(question(text, Language.of(text)), Set.of());
        }
    }

    /** What a text asks for, in terms that the archive knows. Takes anything. */
    public Question question(String text, Language language) {
        return Question.of(text, language, words, lexicon, names);
    }

    /**
     * The sentences that may answer, best first; none when nothing matches.
     *
     * @param saidBefore texts that should rather not be said again
     */
    public List<Candidate> find(Question question, Set<String> saidBefore) {
        return ranker.rank(question, index.search(question), saidBefore);
    }

    /** The sentences around a fragment that belong together, in order: its paragraph, reply or page. */
    public List<Fragment> passage(Fragment fragment) {
        return index.passage(fragment);
    }

    /** How many sentences it holds. */
    public int size() {
        return index.size();
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            index.close();
            words.close();
        }
    }
}
