package org.afterimage.media;

/** Hears how far a long piece of work has come. Called on the worker's thread; must return at once. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (fraction, step) -> {};

    /**
     * Tells a step.
     *
     * @param fraction done so far, 0 to 1, never falling
     * @param step what is being done now, a few words for the user, e.g. {@code "finding the face"}
     */
    void at(double fraction, String step);
}
