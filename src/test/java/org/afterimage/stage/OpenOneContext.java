package org.afterimage.stage;

/** Opens a context and says so; a process of its own, because Mesa reads its environment once. */
final class OpenOneContext {
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        try (GlContext gl = GlContext.offscreen()) {
            gl.check();
            System.out.println("opened");
        } catch (StageException e) {
            System.out.println(e.getMessage());
        }
    }
}
