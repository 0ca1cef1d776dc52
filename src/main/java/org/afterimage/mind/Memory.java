package org.afterimage.mind;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.afterimage.hearing.Utterance;

/**
 * {@code memory/conversations.jsonl}: one line for each exchange, appended and forced to the disk. When it cannot be
 * written, one warning is logged and the conversation goes on. Confined to the mind thread.
 */
final class Memory {
    private static final System.Logger LOG = System.getLogger(Memory.class.getName());
    private static final int QUESTION_MOST = 4000;

    private final Path file;
    private final ObjectMapper mapper = new ObjectMapper();
    private boolean warned;

    Memory(Path personaFolder) {
        this.file = personaFolder.resolve("memory").resolve("conversations.jsonl");
    }

    void keep(Utterance question, String conversation, List<Sentence> reply, boolean declined) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            boolean mended = endsInsideALine();
            // not a channel: an interrupt would close it
            try (FileOutputStream out = new FileOutputStream(file.toFile(), true)) {
                String line = (mended ? "\n" : "")
                        + mapper.writeValueAsString(turn(question, conversation, reply, declined)) + "\n";
                out.write(line.getBytes(StandardCharsets.UTF_8));
                out.getFD().sync();
            }
        } catch (IOException e) {
            warn(e);
        }
    }

    /** A crash may have cut the last line; what follows must begin a new one. */
    private boolean endsInsideALine() throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            return false;
        }
        try (RandomAccessFile old = new RandomAccessFile(file.toFile(), "r")) {
            old.seek(old.length() - 1);
            return old.read() != '\n';
        }
    }

    private ObjectNode turn(Utterance question, String conversation, List<Sentence> reply, boolean declined) {
        ObjectNode turn = mapper.createObjectNode();
        turn.put("at", question.at().toString()).put("conversation", conversation);
        turn.put("speaker", question.speaker());
        String text = question.text();
        turn.put("question", text.length() <= QUESTION_MOST ? text : text.substring(0, QUESTION_MOST) + "…");
        turn.put("declined", declined);
        ArrayNode sentences = turn.putArray("sentences");
        for (Sentence sentence : reply) {
            Provenance from = sentence.provenance();
            ObjectNode node = sentences.addObject();
            node.put("text", sentence.text()).put("emotion", sentence.emotion().id());
            ObjectNode provenance = node.putObject("provenance");
            provenance.put("kind", from.kind().id()).put("source", from.source());
            provenance.put("locator", from.locator()).put("date", from.date()).put("quote", from.quote());
        }
        return turn;
    }

    private void warn(IOException e) {
        if (!warned) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0} cannot be written ({1}); conversations are not remembered until it can be: check rights and free space",
                    file,
                    e.toString());
            warned = true;
        }
    }
}
