package org.afterimage.persona;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Reads and writes the folder's JSON files. Comments and trailing commas are forgiven; writing is all or nothing. */
final class JsonFile {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private JsonFile() {}

    static JsonNode read(Path file) {
        String text = PlainText.read(file);
        try {
            JsonNode tree = MAPPER.readTree(text);
            if (tree == null || tree.isMissingNode()) {
                throw new PersonaException(file + " is empty; delete it or write JSON into it");
            }
            return tree;
        } catch (JsonProcessingException e) {
            String at = e.getLocation() == null
                    ? ""
                    : " at line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            throw new PersonaException(
                    file + " is not valid JSON" + at + ": " + e.getOriginalMessage()
                            + "; look for a missing comma or quote",
                    e);
        }
    }

    static void write(Path file, JsonNode tree) {
        try {
            Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), ".writing", ".json");
            try {
                String text = MAPPER.writeValueAsString(tree) + "\n";
                Files.write(fresh, text.getBytes(StandardCharsets.UTF_8));
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new PersonaException(
                    file + " cannot be written: " + e.getMessage() + "; check rights and free space", e);
        }
    }
}
