package org.afterimage.cli.obs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A class archive (AppCDS) beside the plugin's jars, so that Java is up sooner inside OBS. It holds for one Java and one
 * place only; where it does not fit, Java does without it.
 */
final class ClassArchive {
    static final String NAME = "afterimage.jsa";

    private ClassArchive() {}

    /** Makes the archive in the data folder of a plugin, unless there is one newer than the jar. */
    static void make(Path data) {
        try {
            Path real = data.toRealPath();
            Path archive = real.resolve(NAME);
            Path jar = real.resolve("afterimage.jar");
            if (Files.exists(archive)
                    && Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(jar)) > 0) {
                return;
            }
            Files.deleteIfExists(archive);
            Path stage = Files.createTempDirectory("afterimage-rehearsal");
            try {
                rehearse(jar, archive, stage.resolve("nobody"));
            } finally {
                PluginFiles.delete(stage);
            }
        } catch (IOException e) {
            throw new ObsException("cannot write the class archive into " + data + ": " + e.getMessage(), e);
        }
    }

    /** Plays to nobody in a Java of its own, which archives at its end the classes that it needed. */
    private static void rehearse(Path jar, Path archive, Path stage) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Programs.output(
                Map.of(),
                List.of(
                        java,
                        "-XX:ArchiveClassesAtExit=" + archive,
                        "-XX:+UseSerialGC",
                        "-Djna.encoding=UTF-8",
                        "-cp",
                        jar.toString(),
                        "org.afterimage.host.Rehearsal",
                        stage.toString()));
    }
}
