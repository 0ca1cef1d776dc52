package org.afterimage.host;

/**
 * The shape of the picture. What the photo does not cover is filled by its own continued background.
 *
 * @param id in the scene's settings, {@code "photo"} or width and height like {@code "16:9"}
 */
record Shape(String id) {
    static final Shape PHOTO = new Shape("photo");

    /** What the properties offer. */
    static final String[] OFFERED = {"photo", "16:9", "4:3", "1:1", "9:16"};

    /** Reads a setting; anything unknown is the photo's own shape. */
    static Shape read(String id) {
        return id.matches("[1-9]\\d?:[1-9]\\d?") ? new Shape(id) : PHOTO;
    }

    /** Width over height, given that of the photo. */
    double aspect(double photo) {
        int colon = id.indexOf(':');
        return colon < 0
                ? photo
                : Double.parseDouble(id.substring(0, colon)) / Integer.parseInt(id.substring(colon + 1));
    }
}
