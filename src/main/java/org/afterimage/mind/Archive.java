package org.afterimage.mind;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.afterimage.persona.Persona;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.MMapDirectory;

/** Everything the person wrote, searchable. Confined to the mind thread. */
final class Archive implements AutoCloseable {
    private static final int CANDIDATES = 80;

    private final Path folder;
    private final Words words;
    private final MMapDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private Archive(Path folder, Words words) throws IOException {
        this.folder = folder;
        this.words = words;
        this.directory = new MMapDirectory(folder);
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
    }

    /** Builds the archive when needed, and opens it. */
    static Archive open(Persona persona, Words words) {
        Path folder = ArchiveBuilder.upToDate(persona, words);
        try {
            return new Archive(folder, words);
        } catch (IOException e) {
            throw unreadable(folder, e);
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
            StoredFields fields = reader.storedFields();
            for (ScoreDoc found : searcher.search(Queries.of(question, words), CANDIDATES).scoreDocs) {
                hits.add(new Hit(Stored.read(fields, found.doc), found.score));
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
            int least = Integer.MAX_VALUE;
            for (String part : Queries.mixedTerms(word)) {
                least = Math.min(least, reader.docFreq(new Term(Analyzers.MIXED, part)));
            }
            return least == Integer.MAX_VALUE ? 0 : least;
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    /** The sentences of the same passage, in order. */
    List<Fragment> passage(Fragment fragment) {
        try {
            StoredFields fields = reader.storedFields();
            List<Fragment> all = new ArrayList<>(List.of(fragment));
            for (int id = fragment.id() - 1;
                    id >= 0 && addFirst(all, Stored.read(fields, id).fragment()); ) {
                id--;
            }
            for (int id = fragment.id() + 1;
                    id < size() && addLast(all, Stored.read(fields, id).fragment()); ) {
                id++;
            }
            return all;
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static boolean addFirst(List<Fragment> all, Fragment fragment) {
        boolean same = all.get(0).passage() == fragment.passage();
        if (same) {
            all.add(0, fragment);
        }
        return same;
    }

    private static boolean addLast(List<Fragment> all, Fragment fragment) {
        return all.get(0).passage() == fragment.passage() && all.add(fragment);
    }

    private static MindException unreadable(Path folder, IOException e) {
        return new MindException(
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
