package org.afterimage.host;

import org.afterimage.libobs.Libobs;
import org.afterimage.libobs.Libobs.obs_data_t;
import org.afterimage.stage.Label;

/**
 * How the visible label "AI recreation" is shown. It cannot be taken away by one click: hiding it needs the confirmation
 * that another label tells the viewers.
 *
 * @param corner where it stands
 * @param language in which it is written
 * @param percent height of its letters in percent of the shorter side; the law asks for 5 at least
 * @param hidden true when the user confirmed that the label is shown elsewhere
 */
record LabelChoice(Label.Corner corner, Label.Text language, int percent, boolean hidden) {
    static final String CORNER = "label_corner";
    static final String LANGUAGE = "label_language";
    static final String PERCENT = "label_percent";
    static final String CONFIRMED = "label_elsewhere";

    /** GB 45438-2025: characters of at least 5 % of the shortest side. */
    static final int LEAST_PERCENT = 5;

    static final int MOST_PERCENT = 12;

    static void writeDefaults(obs_data_t data) {
        Libobs.obs_data_set_default_string(data, CORNER, Label.DEFAULT.corner().name());
        Libobs.obs_data_set_default_string(data, LANGUAGE, Label.DEFAULT.text().name());
        Libobs.obs_data_set_default_int(data, PERCENT, LEAST_PERCENT);
        Libobs.obs_data_set_default_bool(data, CONFIRMED, (byte) 0);
    }

    static LabelChoice read(obs_data_t data) {
        return new LabelChoice(
                named(Label.Corner.class, Libobs.obs_data_get_string(data, CORNER), Label.DEFAULT.corner()),
                named(Label.Text.class, Libobs.obs_data_get_string(data, LANGUAGE), Label.DEFAULT.text()),
                (int) Math.max(LEAST_PERCENT, Math.min(MOST_PERCENT, Libobs.obs_data_get_int(data, PERCENT))),
                Libobs.obs_data_get_bool(data, CONFIRMED) != 0);
    }

    Label onStage() {
        // a scene file that asks for no words does not take the label away: that needs the confirmation
        Label.Text words = language == Label.Text.NONE ? Label.DEFAULT.text() : language;
        return hidden ? Label.NONE : new Label(words, corner, percent / 100.0);
    }

    private static <E extends Enum<E>> E named(Class<E> type, String name, E otherwise) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return otherwise;
    }
}
