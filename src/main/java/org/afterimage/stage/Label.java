package org.afterimage.stage;

/**
 * The visible notice that this is an AI recreation.
 *
 * @param text in which language; {@link Text#NONE} shows nothing
 * @param corner where it stands
 * @param height of its characters, as a part of the shortest side of the picture; at least 0.05 (GB 45438-2025)
 */
public record Label(Text text, Corner corner, double height) {
    /** What a recording and a live source show unless told otherwise. */
    public static final Label DEFAULT = new Label(Text.BOTH, Corner.BOTTOM_LEFT, 0.05);

    public static final Label NONE = new Label(Text.NONE, Corner.BOTTOM_LEFT, 0.05);

    public Label {
        if (!(height >= 0.05 && height <= 0.25)) {
            throw new IllegalArgumentException(
                    "the label's height must be 0.05 to 0.25 of the shortest side: " + height);
        }
    }

    /** The words. */
    public enum Text {
        NONE(""),
        ENGLISH("AI recreation"),
        MANDARIN("AI 生成"),
        BOTH("AI 生成 · AI recreation");

        private final String words;

        Text(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Where it stands. */
    public enum Corner {
        TOP_LEFT,
        TOP_RIGHT,
        BOTTOM_LEFT,
        BOTTOM_RIGHT
    }
}
