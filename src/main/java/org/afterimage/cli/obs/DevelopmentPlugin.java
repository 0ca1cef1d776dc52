package org.afterimage.cli.obs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The plugin straight out of the build, shared by every OBS of our own: {@code target/plugin}. */
final class DevelopmentPlugin {
    private DevelopmentPlugin() {}

    /** Makes {@code folder} a link to it. */
    static void linkInto(Path folder) {
        PluginFiles files = PluginFiles.built();
        Path shared = files.jar().resolveSibling("plugin");
        files.linkInto(shared);
        ClassArchive.make(shared.resolve("data"));
        try {
            PluginFiles.delete(folder);
            Files.createSymbolicLink(folder, shared);
        } catch (IOException e) {
            throw new ObsException("cannot write " + folder + ": " + e.getMessage(), e);
        }
    }
}
