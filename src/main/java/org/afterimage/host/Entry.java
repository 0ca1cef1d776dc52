package org.afterimage.host;

/** The only class that C enters. OBS main thread; throws nothing. */
public final class Entry {
    /** One per process, like the JVM itself: C holds no Java object. */
    private static final Plugin PLUGIN = new Plugin();

    private Entry() {}

    /** Registers the source type. */
    public static boolean load() {
        return PLUGIN.load();
    }

    /** Every other module has loaded: offers the requests to obs-websocket. */
    public static boolean postLoad() {
        return PLUGIN.postLoad();
    }

    /** OBS is about to end; its sources are gone. */
    public static boolean unload() {
        return PLUGIN.unload();
    }
}
