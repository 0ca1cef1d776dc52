package org.afterimage.host;

import com.sun.jna.Pointer;
import java.util.ArrayList;
import java.util.List;
import org.afterimage.libobs.Libobs;
import org.afterimage.libobs.Libobs.obs_hotkey_func;
import org.afterimage.libobs.Libobs.obs_source_t;
import org.afterimage.libobs.obs_source_info;
import org.afterimage.persona.Reply;

/** The hotkeys of one source: Stop, Ask, and one for each reply. OBS keeps what the user bound to each name. */
final class ReplyHotkeys {
    static final String STOP = "afterimage.stop";
    static final String ASK = "afterimage.ask";
    static final String REPLY = "afterimage.reply.";

    private record Hotkey(long id, obs_hotkey_func held) {}

    private final Border border;
    private final obs_source_t source;
    private final List<Hotkey> replies = new ArrayList<>();
    private final List<Hotkey> fixed = new ArrayList<>();
    private final PortraitSource target;

    /** Registers Stop and Ask, which every portrait has. */
    ReplyHotkeys(Border border, obs_source_t source, PortraitSource target) {
        this.border = border;
        this.source = source;
        this.target = target;
        fixed.add(register(STOP, "Afterimage: stop speaking / 停止", target::stop));
        fixed.add(register(
                ASK,
                "Afterimage: ask the typed question / 提问",
                () -> target.ask(target.currentSettings().ask())));
    }

    /** Offers these replies and no others. */
    synchronized void offer(List<Reply> offered) {
        replies.forEach(hotkey -> Libobs.obs_hotkey_unregister(hotkey.id()));
        replies.clear();
        for (Reply reply : offered) {
            String title = reply.title().isBlank() ? reply.slot() : reply.title();
            replies.add(register(REPLY + reply.slot(), "Afterimage: " + title, () -> target.reply(reply.slot())));
        }
    }

    private Hotkey register(String name, String title, Runnable body) {
        obs_hotkey_func pressed = (data, id, hotkey, down) -> {
            if (down != 0) {
                border.run("hotkey " + name, body);
            }
        };
        obs_source_info.attached(pressed, "obs hotkeys");
        return new Hotkey(Libobs.obs_hotkey_register_source(source, name, title, pressed, Pointer.NULL), pressed);
    }
}
