package org.afterimage.host;

import com.sun.jna.Pointer;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The sources that live, by the handle that OBS holds as their data. Safe from any thread. */
final class Sources {
    private final Map<Pointer, PortraitSource> living = new ConcurrentHashMap<>();
    private final AtomicLong last = new AtomicLong();

    /** Gives the source a handle; a handle is a number and never reused, so a late call finds nothing. */
    Pointer add(PortraitSource source) {
        Pointer handle = new Pointer(last.incrementAndGet());
        living.put(handle, source);
        return handle;
    }

    @Nullable
    PortraitSource find(@Nullable Pointer handle) {
        return handle == null ? null : living.get(handle);
    }

    /** Takes a source out and closes it. OBS destruction thread. */
    void close(@Nullable Pointer handle) {
        PortraitSource source = handle == null ? null : living.remove(handle);
        if (source != null) {
            source.close();
        }
    }

    Collection<PortraitSource> all() {
        return living.values();
    }

    void closeAll() {
        living.keySet().forEach(this::close);
    }
}
