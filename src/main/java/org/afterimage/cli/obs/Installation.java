package org.afterimage.cli.obs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The plugin in the user's OBS.
 *
 * @param config OBS's own folder, usually {@code ~/.config/obs-studio}
 */
public record Installation(Path config) {
    /** The folder that OBS uses for this user. */
    public static Path usualConfig() {
        String xdg = System.getenv("XDG_CONFIG_HOME");
        Path base = xdg == null || xdg.isBlank() ? Path.of(System.getProperty("user.home"), ".config") : Path.of(xdg);
        return base.resolve("obs-studio");
    }

    public Path folder() {
        return config.resolve("plugins/afterimage");
    }

    /** True when something is installed, whole or not. */
    public boolean present() {
        return Files.exists(folder());
    }

    /**
     * Copies the plugin there, in place of an older one, and prepares it for this Java.
     *
     * @throws ObsException if the build or the folder cannot be used
     */
    public void install() {
        Path data = folder().resolve("data");
        PluginFiles.built().copyInto(folder());
        try {
            Files.writeString(data.resolve("java-home"), System.getProperty("java.home") + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ClassArchive.make(data);
    }

    /** Takes the plugin away; personas and scenes stay. False when there was none. */
    public boolean uninstall() {
        boolean was = present();
        PluginFiles.delete(folder());
        return was;
    }
}
