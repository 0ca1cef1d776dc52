package org.afterimage.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.afterimage.expression.FacePose;
import org.junit.jupiter.api.Test;

/** Contexts come and go, and say plainly when there is none. */
final class GlContextTest {
    @Test
    void fiftyContextsLeaveNoFileOpen() throws IOException {
        cycle(5);
        long before = openFiles();
        cycle(50);
        assertThat(openFiles()).isLessThanOrEqualTo(before + 2);
    }

    @Test
    void aContextBelongsToItsThread() throws InterruptedException {
        try (GlContext gl = GlContext.offscreen()) {
            Throwable[] seen = new Throwable[1];
            Thread other = new Thread(() -> {
                try {
                    gl.check();
                } catch (IllegalStateException e) {
                    seen[0] = e;
                }
            });
            other.start();
            other.join();
            assertThat(seen[0]).hasMessageContaining("render thread only");
        }
    }

    @Test
    void aSharedContextSeesTheHostsTextures() throws InterruptedException {
        try (GlContext host = GlContext.offscreen()) {
            int[] textures = {
                Textures.empty(org.lwjgl.opengl.GL33C.GL_RGBA8, 32, 32),
                Textures.empty(org.lwjgl.opengl.GL33C.GL_RGBA8, 32, 32),
                Textures.empty(org.lwjgl.opengl.GL33C.GL_RGBA8, 32, 32)
            };
            org.lwjgl.opengl.GL33C.glFinish();
            HostGl seen = HostGl.current();
            int[] newest = new int[1];
            Thread render = new Thread(() -> {
                try (GlContext gl = GlContext.sharing(seen);
                        Stage stage = Stage.open(gl, StageSettings.of(32, 32));
                        FrameRing ring = new FrameRing(gl, textures, 32, 32)) {
                    stage.render(new FacePose(), ring);
                    newest[0] = ring.newest();
                }
            });
            render.start();
            render.join();
            assertThat(newest[0]).isEqualTo(textures[0]);
            host.check();
        }
    }

    @Test
    void withoutAHostsContextItSaysSo() {
        assertThatThrownBy(HostGl::current).isInstanceOf(StageException.class).hasMessageContaining("EGL");
    }

    @Test
    void anOldOpenGlIsRefusedInOneSentence() throws IOException, InterruptedException {
        assertThat(openElsewhere("3.3")).contains("opened");
        assertThat(openElsewhere("2.1")).contains("OpenGL").contains("LIBGL_ALWAYS_SOFTWARE");
    }

    /** Opens a context in a process whose Mesa claims this version. */
    private static String openElsewhere(String version) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OpenOneContext.class.getName());
        builder.environment().put("MESA_GL_VERSION_OVERRIDE", version);
        builder.environment().put("LIBGL_ALWAYS_SOFTWARE", "1");
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said;
    }

    @Test
    void theShadersAreValid() throws IOException, InterruptedException {
        assumeTrue(new File("/usr/bin/glslangValidator").canExecute(), "needs the package glslang-tools");
        try (Stream<Path> files = Files.list(Path.of("shaders"))) {
            for (Path file : files.toList()) {
                Process process = new ProcessBuilder("/usr/bin/glslangValidator", file.toString())
                        .redirectErrorStream(true)
                        .start();
                String said =
                        new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                assertThat(process.waitFor()).as(said).isZero();
            }
        }
    }

    private static void cycle(int times) {
        for (int i = 0; i < times; i++) {
            try (GlContext gl = GlContext.offscreen();
                    Stage stage = Stage.open(gl, StageSettings.of(32, 32).withLabel(Label.NONE))) {
                assertThat(stage.picture(new FacePose()).width()).isEqualTo(32);
            }
        }
    }

    private static long openFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
            return files.count();
        }
    }
}
