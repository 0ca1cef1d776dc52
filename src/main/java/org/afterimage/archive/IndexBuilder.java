package org.afterimage.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.afterimage.media.Progress;
import org.afterimage.papers.Paper;
import org.afterimage.papers.Papers;
import org.afterimage.papers.PapersException;
import org.afterimage.persona.Persona;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.store.MMapDirectory;

/** Builds the archive of a persona's texts beside the old one and moves it into place when it is whole. */
final class IndexBuilder {
    /** Counts up when the archive's layout changes. */
    private static final int LAYOUT = 3;

    private static final int BEFORE = 2;
    private static final System.Logger LOG = System.getLogger(IndexBuilder.class.getName());

    private final Words words;
    private final IndexWriter writer;
    private final List<Fragment> passage = new ArrayList<>();

    private IndexBuilder(Words words, IndexWriter writer) {
        this.words = words;
        this.writer = writer;
    }

    /** The archive's folder, built now when the texts have changed or it never was. */
    static Path upToDate(Persona persona, Words words) {
        Path folder = persona.derived("archive");
        Path wanted = folder.resolve("v" + LAYOUT + "-" + fingerprint(persona));
        if (Files.isDirectory(wanted)) {
            return wanted;
        }
        try {
            Files.createDirectories(folder);
            return build(persona, words, folder, wanted);
        } catch (IOException e) {
            throw new ArchiveException(
                    folder + " cannot be written: " + e.getMessage()
                            + "; check rights and free space of the persona folder",
                    e);
        }
    }

    /** The archive's folder, built now whatever was there. */
    static Path anew(Persona persona, Words words) {
        Path folder = persona.derived("archive");
        try {
            delete(folder);
        } catch (IOException e) {
            throw new ArchiveException(folder + " is damaged and cannot be deleted: " + e.getMessage(), e);
        }
        return upToDate(persona, words);
    }

    private static Path build(Persona persona, Words words, Path folder, Path wanted) throws IOException {
        Path fresh = Files.createTempDirectory(folder, ".building");
        try {
            write(persona, words, fresh);
            try {
                Files.move(fresh, wanted, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                if (!Files.isDirectory(wanted)) {
                    throw e;
                }
            }
        } finally {
            delete(fresh);
        }
        deleteOthers(folder, wanted);
        return wanted;
    }

    private static void write(Persona persona, Words words, Path folder) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(words.analyzer()).setMergePolicy(new LogDocMergePolicy());
        try (MMapDirectory directory = new MMapDirectory(folder);
                IndexWriter writer = new IndexWriter(directory, config)) {
            IndexBuilder builder = new IndexBuilder(words, writer);
            builder.read(persona);
            builder.flush();
            writer.forceMerge(1);
            writer.commit();
        }
    }

    private void read(Persona persona) {
        int id = 0;
        int of = 0;
        for (Paper paper : Papers.in(persona)) {
            Fragments fragments = new Fragments(paper.source(), id, of, this::take);
            try {
                Papers.read(persona, paper, fragments::add, Progress.NONE);
            } catch (PapersException e) {
                LOG.log(System.Logger.Level.WARNING, "left out: {0}", e.getMessage());
            }
            flush();
            id = fragments.nextId();
            of = fragments.nextPassage();
        }
    }

    private static String fingerprint(Persona persona) {
        return Integer.toHexString(
                java.util.Objects.hash(persona.name(), persona.names(), persona.relation(), Papers.in(persona)));
    }

    private void take(Fragment fragment) {
        if (!passage.isEmpty() && passage.get(0).passage() != fragment.passage()) {
            flush();
        }
        passage.add(fragment);
    }

    private void flush() {
        try {
            for (int i = 0; i < passage.size(); i++) {
                writer.addDocument(document(i));
            }
        } catch (IOException e) {
            throw new ArchiveException(
                    "the archive cannot be written: " + e.getMessage() + "; check the free space", e);
        }
        passage.clear();
    }

    private Document document(int i) {
        Fragment fragment = passage.get(i);
        String near = passage.subList(Math.max(0, i - BEFORE), Math.min(passage.size(), i + 2)).stream()
                .filter(other -> !other.equals(fragment))
                .map(Fragment::text)
                .collect(Collectors.joining(" "));
        Document document = new Document();
        document.add(new TextField(Analyzers.ENGLISH, fragment.text(), Field.Store.NO));
        document.add(new TextField(Analyzers.CHINESE, fragment.text(), Field.Store.NO));
        document.add(new TextField(Analyzers.MIXED, fragment.text(), Field.Store.NO));
        document.add(new TextField(Analyzers.NEAR, near + " " + fragment.heading(), Field.Store.NO));
        document.add(new TextField(Analyzers.ASKED, fragment.asked(), Field.Store.NO));
        Stored.write(document, fragment);
        document.add(new StoredField(Stored.HAYSTACK, words.haystack(fragment.text())));
        document.add(new StoredField(Stored.NEAR, words.haystack(near)));
        document.add(new StoredField(Stored.TITLE, words.haystack(fragment.heading())));
        document.add(new StoredField(Stored.ASKED, words.haystack(fragment.asked())));
        return document;
    }

    private static void deleteOthers(Path folder, Path keep) throws IOException {
        try (Stream<Path> old = Files.list(folder)) {
            for (Path path : old.filter(p -> !p.equals(keep)).toList()) {
                delete(path);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
