package org.afterimage.cli.obs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the plugin is made of, as the build left it.
 *
 * @param module the C module
 * @param jar ours
 * @param lib folder of the jars that ours names in its manifest
 * @param manifest the description that OBS 30 and later read
 */
public record PluginFiles(Path module, Path jar, Path lib, Path manifest) {
    private static final String MODULE = "bin/64bit/afterimage.so";
    private static final String DATA = "data";

    /** Those of the build that this class runs from. */
    public static PluginFiles built() {
        try {
            Path here = Path.of(PluginFiles.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path target = here.resolveSibling(""); // beside the classes, or beside the jar
            return new PluginFiles(
                            target.resolve("native/afterimage.so"),
                            target.resolve("afterimage.jar"),
                            target.resolve("lib"),
                            target.resolveSibling("plugin-manifest.json"))
                    .checked();
        } catch (URISyntaxException e) {
            throw new ObsException("the build cannot be found: " + e.getMessage(), e);
        }
    }

    private PluginFiles checked() {
        for (Path needed : List.of(module, jar, lib, manifest)) {
            if (!Files.exists(needed)) {
                throw new ObsException(needed + " is missing; build first: ./afterimage setup (or mvn package)");
            }
        }
        return this;
    }

    /** Lays the plugin out in {@code folder} by links, for an OBS of our own. */
    void linkInto(Path folder) {
        layOut(folder, (from, to) -> Files.createSymbolicLink(to, from));
    }

    /** Lays the plugin out in {@code folder} by copies, for the user's OBS. */
    void copyInto(Path folder) {
        layOut(folder, PluginFiles::copy);
    }

    private interface Transfer {
        void transfer(Path from, Path to) throws IOException;
    }

    private void layOut(Path folder, Transfer transfer) {
        try {
            Path data = folder.resolve(DATA);
            Files.createDirectories(folder.resolve(MODULE).getParent());
            Files.createDirectories(data);
            place(module, folder.resolve(MODULE), transfer);
            place(jar, data.resolve("afterimage.jar"), transfer);
            place(lib, data.resolve("lib"), transfer);
            place(manifest, data.resolve("manifest.json"), transfer);
        } catch (IOException e) {
            throw new ObsException("cannot write the plugin into " + folder + ": " + e.getMessage(), e);
        }
    }

    private static void place(Path from, Path to, Transfer transfer) throws IOException {
        delete(to);
        transfer.transfer(from.toAbsolutePath(), to);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** Deletes a file, a link (not what it points to) or a folder with all that is in it. */
    static void delete(Path path) {
        if (!Files.exists(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
