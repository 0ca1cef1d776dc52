package org.afterimage.persona;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 over the names and contents of a persona's JSON files and texts, as 16 hexadecimal digits. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(Path folder) {
        List<Path> files = new ArrayList<>(List.of(folder.resolve(PersonaFile.NAME), folder.resolve(RepliesFile.NAME)));
        files.addAll(Writings.files(folder));
        MessageDigest digest = sha256();
        for (Path file : files) {
            if (Files.isRegularFile(file)) {
                digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(contents(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Unreadable files count as empty: they are left out of the texts, too. */
    private static byte[] contents(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
