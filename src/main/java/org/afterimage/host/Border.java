package org.afterimage.host;

import com.sun.jna.Pointer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where C enters: nothing thrown passes, each kind of failure is logged once. Safe from any thread. */
final class Border {
    private static final Logger LOG = System.getLogger(Border.class.getName());

    private final Set<String> told = ConcurrentHashMap.newKeySet();

    /** Runs {@code body}; whatever it throws is logged under {@code what}. */
    void run(String what, Runnable body) {
        try {
            body.run();
        } catch (Throwable e) {
            tell(what, e);
        }
    }

    /** Runs {@code body}; when it throws, {@code harmless} is the result. */
    <T> T get(String what, T harmless, Supplier<T> body) {
        try {
            return body.get();
        } catch (Throwable e) {
            tell(what, e);
            return harmless;
        }
    }

    /** Runs {@code body}; when it throws, the result is C's NULL. */
    @Nullable
    Pointer pointer(String what, Supplier<Pointer> body) {
        try {
            return body.get();
        } catch (Throwable e) {
            tell(what, e);
            return null;
        }
    }

    /** Logs a failure, the first of its kind only. */
    void tell(String what, Throwable e) {
        if (told.add(what + e.getClass().getName())) {
            LOG.log(Level.ERROR, what + " failed; OBS goes on without it", e);
        }
    }
}
