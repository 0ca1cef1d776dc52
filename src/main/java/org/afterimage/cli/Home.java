package org.afterimage.cli;

import java.nio.file.Path;

/** Where the project lies: the launcher says so in {@code afterimage.home}; otherwise it is the current folder. */
final class Home {
    private Home() {}

    static Path folder() {
        return Path.of(System.getProperty("afterimage.home", "."));
    }

    static Path demoPersona() {
        return folder().resolve("personas").resolve("grandfather");
    }
}
