package org.afterimage.cli.obs;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Where OBS shows its window: the user's display, or an Xvfb of our own. */
public final class Screen implements AutoCloseable {
    private final String display;
    private final @Nullable Process xvfb;

    private Screen(String display, @Nullable Process xvfb) {
        this.display = display;
        this.xvfb = xvfb;
    }

    /** The user's display where there is one, otherwise an Xvfb. */
    public static Screen any() {
        String display = System.getenv("DISPLAY");
        return display == null || display.isBlank() ? virtual() : new Screen(display, null);
    }

    /**
     * An Xvfb on a free display.
     *
     * @throws ObsException if it is missing or does not start
     */
    public static Screen virtual() {
        Programs.need("Xvfb", "xvfb");
        // the kernel ends it with the thread that started it, should we be killed
        ProcessBuilder builder = new ProcessBuilder(
                "setpriv",
                "--pdeathsig",
                "TERM",
                "Xvfb",
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1280x800x24",
                "+extension",
                "GLX",
                "-nolisten",
                "tcp");
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = builder.start();
            BufferedReader out = process.inputReader();
            String number = out.readLine();
            if (number == null) {
                throw new ObsException("Xvfb ended at once; look at: Xvfb -displayfd 1");
            }
            return new Screen(":" + number.strip(), process);
        } catch (IOException e) {
            throw new ObsException("Xvfb cannot be started: " + e.getMessage(), e);
        }
    }

    boolean ours() {
        return xvfb != null;
    }

    /** What a program needs in its environment to be shown here; {@code home} is the folder it takes for its home. */
    void addTo(Map<String, String> environment, Path home) {
        String own = System.getProperty("user.home");
        environment.put("DISPLAY", display);
        environment.put("QT_QPA_PLATFORM", "xcb");
        environment.putIfAbsent("XAUTHORITY", own + "/.Xauthority");
        if (ours()) {
            environment.put("LIBGL_ALWAYS_SOFTWARE", "1");
            environment.put("XDG_RUNTIME_DIR", home.resolve("run").toString());
            environment.put("DBUS_SESSION_BUS_ADDRESS", "disabled:");
            environment.remove("WAYLAND_DISPLAY");
        }
    }

    @Override
    public void close() {
        if (xvfb != null) {
            xvfb.destroy();
            try {
                if (!xvfb.waitFor(5, TimeUnit.SECONDS)) {
                    xvfb.destroyForcibly();
                }
            } catch (InterruptedException e) {
                xvfb.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
    }
}
