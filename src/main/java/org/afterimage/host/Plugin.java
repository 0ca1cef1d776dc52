package org.afterimage.host;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.afterimage.libobs.Libobs;

/** Afterimage inside OBS: one source type, one websocket vendor. OBS main thread. */
final class Plugin {
    private final Border border = new Border();
    private final Sources sources = new Sources();
    private final SourceType type = new SourceType(border, sources);
    private final Vendor vendor = new Vendor(border, sources);

    boolean load() {
        return border.get("loading Afterimage", false, () -> {
            ObsLog.install();
            type.register();
            Logger log = System.getLogger(Plugin.class.getName());
            log.log(Level.INFO, "loaded into OBS {0}", Libobs.obs_get_version_string());
            return true;
        });
    }

    boolean postLoad() {
        return border.get("offering requests to obs-websocket", false, () -> {
            vendor.register();
            return true;
        });
    }

    boolean unload() {
        return border.get("unloading Afterimage", false, () -> {
            sources.closeAll();
            return true;
        });
    }
}
