package org.afterimage.stage;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds a font that can write a text. */
final class LabelFont {
    private static final List<Path> FOLDERS = List.of(
            Path.of("/usr/share/fonts"),
            Path.of("/usr/local/share/fonts"),
            Path.of(System.getProperty("user.home", "/"), ".local/share/fonts"),
            Path.of(System.getProperty("user.home", "/"), ".fonts"));
    private static final List<String> CHINESE =
            List.of("wqy", "cjk", "sanssc", "serifsc", "fallback", "uming", "ukai", "hei", "song", "unifont");
    private static final int DEPTH = 6;

    private LabelFont() {}

    /** Java's own sans serif if it has all the letters, else the first Chinese font that has, else Java's own. */
    static Font of(String text) {
        Font plain = new Font(Font.SANS_SERIF, Font.BOLD, 1);
        if (plain.canDisplayUpTo(text) < 0) {
            return plain;
        }
        return FOLDERS.stream()
                .filter(Files::isDirectory)
                .flatMap(LabelFont::files)
                .flatMap(LabelFont::read)
                .filter(font -> font.canDisplayUpTo(text) < 0)
                .findFirst()
                .orElse(plain);
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
            return walk.filter(LabelFont::chinese).sorted().toList().stream();
        } catch (IOException | java.io.UncheckedIOException e) {
            return Stream.empty();
        }
    }

    private static boolean chinese(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT).replace("-", "");
        return name.matches(".*\\.(ttf|ttc|otf)") && CHINESE.stream().anyMatch(name::contains);
    }

    private static Stream<Font> read(Path file) {
        try {
            return Stream.of(Font.createFonts(file.toFile()));
        } catch (IOException | FontFormatException e) {
            return Stream.empty();
        }
    }
}
