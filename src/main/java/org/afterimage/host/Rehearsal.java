package org.afterimage.host;

/**
 * Loads the classes that a start inside OBS needs, so that they can be archived ({@code -XX:ArchiveClassesAtExit}). Run by
 * the installation, never inside OBS.
 */
public final class Rehearsal {
    private Rehearsal() {}

    /** Takes no arguments and says nothing. */
    public static void main(String[] arguments) {
        new Border().run("rehearsal", () -> System.getLogger(Rehearsal.class.getName()));
    }
}
