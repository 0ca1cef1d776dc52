package org.afterimage.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.afterimage.persona.Persona;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.MMapDirectory;

/** Everything the person wrote, searchable. Confined to the mind thread. */
final class Index implements AutoCloseable {
    private static final int CANDIDATES = 80;

    /** Sentences held in memory; a family's archive mostly fits, a larger one keeps what was asked for lately. */
    private static final int KEPT = 4096;

    private final Path folder;
    private final Words words;
    private final MMapDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Map<Integer, Stored> recent = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Stored> eldest) {
            return size() > KEPT;
        }
    };

    private Index(Path folder, Words words) throws IOException {
        this.folder = folder;
        this.words = words;
        this.directory = new MMapDirectory(folder);
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        for (int id = 0; id < Math.min(KEPT, reader.maxDoc()); id++) {
            stored(id);
        }
    }

    private Stored stored(int id) throws IOException {
        Stored known = recent.get(id);
        if (known == null) {
            known = Stored.read(reader.storedFields(), id);
            recent.put(id, known);
        }
        return known;
    }

    /** Builds the archive when needed, and opens it; one that is damaged is built again. */
    static Index open(Persona persona, Words words) {
        try {
            return new Index(IndexBuilder.upToDate(persona, words), words);
        } catch (IOException damaged) {
            Path folder = IndexBuilder.anew(persona, words);
            try {
                return new Index(folder, words);
            } catch (IOException e) {
                throw unreadable(folder, e);
            }
        }
    }

    /** One sentence found, and how well it matches by words alone. */
    record Hit(Stored stored, float score) {}

    List<Hit> search(Question question) {
        List<Hit> hits = new ArrayList<>();
        if (question.terms().isEmpty() || reader.maxDoc() == 0) {
            return hits;
        }
        try {
            for (ScoreDoc found : searcher.search(Queries.of(question, words), CANDIDATES).scoreDocs) {
                hits.add(new Hit(stored(found.doc), found.score));
            }
            return hits;
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    int size() {
        return reader.maxDoc();
    }

    /** How many sentences hold a word: English stems with spaces between, or Han. */
    int frequency(String word) {
        try {
            if (word.length() == 1 && Words.isHan(word.charAt(0))) {
                return reader.docFreq(new Term(Analyzers.CHINESE, word));
            }
            int least = Integer.MAX_VALUE;
            for (String part : Queries.mixedTerms(word)) {
                least = Math.min(least, reader.docFreq(new Term(Analyzers.MIXED, part)));
            }
            return least == Integer.MAX_VALUE ? 0 : least;
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    /** The sentences around a fragment that belong together: its passage, in letters the whole page of that date. */
    List<Fragment> passage(Fragment fragment) {
        try {
            List<Fragment> all = new ArrayList<>(List.of(fragment));
            for (int id = fragment.id() - 1; id >= 0 && addFirst(all, stored(id).fragment()); ) {
                id--;
            }
            for (int id = fragment.id() + 1;
                    id < size() && addLast(all, stored(id).fragment()); ) {
                id++;
            }
            return all;
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static boolean addFirst(List<Fragment> all, Fragment fragment) {
        boolean same = together(all.get(0), fragment);
        if (same) {
            all.add(0, fragment);
        }
        return same;
    }

    private static boolean addLast(List<Fragment> all, Fragment fragment) {
        return together(all.get(0), fragment) && all.add(fragment);
    }

    private static boolean together(Fragment one, Fragment other) {
        boolean page =
                one.asked().isEmpty() && other.asked().isEmpty() && one.date().equals(other.date());
        return one.passage() == other.passage() || (page && one.source().equals(other.source()));
    }

    private static ArchiveException unreadable(Path folder, IOException e) {
        return new ArchiveException(
                folder + " cannot be read: " + e.getMessage() + "; delete it, it will be made again", e);
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }
}
