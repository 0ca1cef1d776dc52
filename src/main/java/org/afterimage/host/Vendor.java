package org.afterimage.host;

import com.sun.jna.Callback;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import org.afterimage.libobs.Libobs;
import org.afterimage.libobs.Libobs.obs_data_t;
import org.afterimage.libobs.Libobs.proc_handler_t;
import org.afterimage.libobs.calldata_t;
import org.afterimage.libobs.obs_source_info;
import org.jspecify.annotations.Nullable;

/**
 * The vendor {@code afterimage} of obs-websocket: Ask, Say, Reply, Stop and Status for scripts. Each request may name its
 * source in {@code source}; without, it goes to every portrait, and Status tells of the first.
 *
 * @see <a href="https://github.com/obsproject/obs-websocket/blob/master/lib/obs-websocket-api.h">obs-websocket-api.h</a>
 */
final class Vendor {
    private static final Logger LOG = System.getLogger(Vendor.class.getName());

    /** {@code void f(obs_data_t *request, obs_data_t *response, void *priv)}: a thread of obs-websocket. */
    interface Request extends Callback {
        void invoke(Pointer request, Pointer response, Pointer priv);
    }

    private interface Body {
        void on(PortraitSource source, obs_data_t request, obs_data_t response);
    }

    private final Border border;
    private final Sources sources;
    private final List<Object> held = new ArrayList<>();

    Vendor(Border border, Sources sources) {
        this.border = border;
        this.sources = sources;
    }

    /** Offers the requests. In {@code obs_module_post_load} only: obs-websocket takes vendors no earlier. */
    void register() {
        Pointer handler = websocket();
        Pointer vendor = handler == null ? null : vendor(handler);
        if (handler == null || vendor == null) {
            LOG.log(Level.INFO, "obs-websocket is not there, so no requests by script");
            return;
        }
        add(handler, vendor, "Ask", (source, request, response) -> source.ask(text(request, "text")));
        add(handler, vendor, "Say", (source, request, response) -> source.say(text(request, "text")));
        add(handler, vendor, "Reply", (source, request, response) -> source.reply(text(request, "slot")));
        add(handler, vendor, "Stop", (source, request, response) -> source.stop());
        add(handler, vendor, "Status", (source, request, response) -> SourceReport.of(source)
                .write(response));
    }

    private static @Nullable Pointer websocket() {
        try (calldata_t call = new calldata_t()) {
            proc_handler_t global = Libobs.obs_get_proc_handler();
            boolean called = Libobs.proc_handler_call(global, "obs_websocket_api_get_ph", call.pointer()) != 0;
            return called ? call.get("ph") : null;
        }
    }

    private static @Nullable Pointer vendor(Pointer handler) {
        try (calldata_t call = new calldata_t()) {
            call.set("name", "afterimage");
            Libobs.proc_handler_call(
                    SourceType.typed(new proc_handler_t(), handler), "vendor_register", call.pointer());
            return call.get("vendor");
        }
    }

    private void add(Pointer handler, Pointer vendor, String type, Body body) {
        Request request = (asked, answer, priv) -> border.run("request " + type, () -> answer(asked, answer, body));
        held.add(request);
        try (calldata_t call = new calldata_t();
                Memory callback = new Memory(2L * Native.POINTER_SIZE)) {
            callback.setPointer(0, obs_source_info.attached(request, "obs websocket"));
            callback.setPointer(Native.POINTER_SIZE, Pointer.NULL);
            call.set("type", type);
            call.set("callback", callback);
            call.set("vendor", vendor);
            Libobs.proc_handler_call(
                    SourceType.typed(new proc_handler_t(), handler), "vendor_request_register", call.pointer());
            if (!call.isTrue("success")) {
                LOG.log(Level.WARNING, "obs-websocket did not take the request {0}", type);
            }
        }
    }

    private void answer(Pointer asked, Pointer answer, Body body) {
        obs_data_t request = SourceType.typed(new obs_data_t(), asked);
        obs_data_t response = SourceType.typed(new obs_data_t(), answer);
        String name = text(request, "source");
        int found = 0;
        for (PortraitSource source : sources.all()) {
            if (name.isEmpty() || source.name().equals(name)) {
                body.on(source, request, response);
                found++;
            }
        }
        Libobs.obs_data_set_int(response, "sources", found);
    }

    private static String text(obs_data_t data, String name) {
        String text = Libobs.obs_data_get_string(data, name);
        return text == null ? "" : text;
    }
}
