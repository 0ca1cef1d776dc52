package org.afterimage.host;

import com.sun.jna.Pointer;
import java.util.function.BiConsumer;
import org.afterimage.libobs.Libobs;
import org.afterimage.libobs.Libobs.obs_properties_t;
import org.afterimage.libobs.Libobs.obs_property_clicked_t;
import org.afterimage.libobs.Libobs.obs_property_t;
import org.afterimage.stage.Label;
import org.jspecify.annotations.Nullable;

/** The page of settings of a source. OBS UI thread. */
final class PropertiesPage {
    static final String ASK_BUTTON = "ask";
    static final String SAY_BUTTON = "speak";
    static final String STOP_BUTTON = "stop";
    private static final int[] HEIGHTS = {360, 480, 540, 720, 1080, 1440, 2160};
    private static final int[] RATES = {15, 24, 30, 60};

    private final Border border;
    private final Sources sources;
    private final obs_property_clicked_t ask = clicked("ask", (source, settings) -> source.ask(settings.ask()));
    private final obs_property_clicked_t say = clicked("say", (source, settings) -> source.say(settings.say()));
    private final obs_property_clicked_t stop = clicked("stop", (source, settings) -> source.stop());

    PropertiesPage(Border border, Sources sources) {
        this.border = border;
        this.sources = sources;
    }

    /** Builds the page; {@code data} is null when OBS asks without a source. */
    @Nullable
    Pointer build(@Nullable Pointer data) {
        return border.pointer("building the properties", () -> {
            obs_properties_t page = Libobs.obs_properties_create();
            PortraitSource source = sources.find(data);
            status(page, source == null ? "" : source.statusLine());
            obs_property_t folder = Libobs.obs_properties_add_path(
                    page, Settings.PERSONA, "Persona folder / 人物文件夹", Libobs.OBS_PATH_DIRECTORY, null, null);
            Libobs.obs_property_set_long_description(
                    folder,
                    "A folder with a photo, and persona.json, letters, chats and replies.json as far as there are any");
            conversation(page);
            picture(page);
            label(page);
            return page.getPointer();
        });
    }

    private static void status(obs_properties_t page, String text) {
        Libobs.obs_properties_add_text(
                page, "status", text.isBlank() ? "Choose a persona folder / 请选择人物文件夹" : text, Libobs.OBS_TEXT_INFO);
    }

    private void conversation(obs_properties_t page) {
        obs_properties_t group = Libobs.obs_properties_create();
        Libobs.obs_properties_add_text(group, Settings.ASK, "To ask / 提问", Libobs.OBS_TEXT_DEFAULT);
        Libobs.obs_properties_add_button(group, ASK_BUTTON, "Ask / 提问", ask);
        Libobs.obs_properties_add_text(group, Settings.SAY, "To say / 朗读", Libobs.OBS_TEXT_MULTILINE);
        Libobs.obs_properties_add_button(group, SAY_BUTTON, "Say / 朗读", say);
        Libobs.obs_properties_add_button(group, STOP_BUTTON, "Stop / 停止", stop);
        Libobs.obs_properties_add_group(page, "conversation", "Conversation / 对话", Libobs.OBS_GROUP_NORMAL, group);
    }

    private static void picture(obs_properties_t page) {
        obs_properties_t group = Libobs.obs_properties_create();
        obs_property_t height = list(group, Settings.HEIGHT, "Height / 高度", Libobs.OBS_COMBO_FORMAT_INT);
        for (int pixels : HEIGHTS) {
            Libobs.obs_property_list_add_int(height, pixels + " px", pixels);
        }
        obs_property_t shape = list(group, Settings.SHAPE, "Shape / 画面比例", Libobs.OBS_COMBO_FORMAT_STRING);
        for (String id : Shape.OFFERED) {
            Libobs.obs_property_list_add_string(shape, id.equals("photo") ? "as the photo / 同照片" : id, id);
        }
        obs_property_t rate = list(group, Settings.FPS, "Quality: frames a second / 帧率", Libobs.OBS_COMBO_FORMAT_INT);
        for (int fps : RATES) {
            Libobs.obs_property_list_add_int(rate, Integer.toString(fps), fps);
        }
        Libobs.obs_properties_add_bool(group, Settings.TRANSPARENT, "Transparent background / 透明背景");
        Libobs.obs_properties_add_group(page, "picture", "Picture / 画面", Libobs.OBS_GROUP_NORMAL, group);
    }

    private static void label(obs_properties_t page) {
        obs_properties_t group = Libobs.obs_properties_create();
        obs_property_t corner = list(group, LabelChoice.CORNER, "Corner / 位置", Libobs.OBS_COMBO_FORMAT_STRING);
        add(corner, "Top left / 左上", Label.Corner.TOP_LEFT);
        add(corner, "Top right / 右上", Label.Corner.TOP_RIGHT);
        add(corner, "Bottom left / 左下", Label.Corner.BOTTOM_LEFT);
        add(corner, "Bottom right / 右下", Label.Corner.BOTTOM_RIGHT);
        obs_property_t language = list(group, LabelChoice.LANGUAGE, "Language / 语言", Libobs.OBS_COMBO_FORMAT_STRING);
        add(language, "English + 中文", Label.Text.BOTH);
        add(language, "English", Label.Text.ENGLISH);
        add(language, "中文", Label.Text.MANDARIN);
        obs_property_t size = Libobs.obs_properties_add_int_slider(
                group, LabelChoice.PERCENT, "Size / 大小", LabelChoice.LEAST_PERCENT, LabelChoice.MOST_PERCENT, 1);
        Libobs.obs_property_int_set_suffix(size, " %");
        obs_property_t hidden = Libobs.obs_properties_add_bool(
                group, LabelChoice.CONFIRMED, "I show the viewers another label, hide this one / 已另行标识，隐藏此标签");
        Libobs.obs_property_set_long_description(
                hidden,
                "Viewers must be told that this is a recreation by AI. Hide the label only where another one tells them.");
        Libobs.obs_properties_add_group(
                page, "label", "Label \"AI recreation / AI 生成\"", Libobs.OBS_GROUP_NORMAL, group);
    }

    private static obs_property_t list(obs_properties_t page, String name, String title, int format) {
        return Libobs.obs_properties_add_list(page, name, title, Libobs.OBS_COMBO_TYPE_LIST, format);
    }

    private static void add(obs_property_t list, String title, Enum<?> value) {
        Libobs.obs_property_list_add_string(list, title, value.name());
    }

    private obs_property_clicked_t clicked(String what, BiConsumer<PortraitSource, Settings> body) {
        return (props, property, data) -> {
            border.run(what, () -> {
                PortraitSource source = sources.find(data);
                if (source != null) {
                    body.accept(source, source.currentSettings());
                }
            });
            return (byte) 0;
        };
    }
}
