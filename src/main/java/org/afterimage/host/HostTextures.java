package org.afterimage.host;

import org.afterimage.libobs.Libobs;
import org.afterimage.libobs.Libobs.gs_texture_t;

/** Three textures that OBS owns and our render thread draws into. Closed by whoever opened it, on any thread. */
final class HostTextures implements AutoCloseable {
    private static final int COUNT = 3;

    private final gs_texture_t[] textures = new gs_texture_t[COUNT];
    private final int[] names = new int[COUNT];

    /** Inside the graphics of OBS. */
    HostTextures(int width, int height) {
        for (int i = 0; i < COUNT; i++) {
            textures[i] = Libobs.gs_texture_create(width, height, Libobs.GS_RGBA, 1, null, Libobs.GS_RENDER_TARGET);
            if (textures[i] == null) {
                throw new IllegalStateException(
                        "OBS cannot make a texture of " + width + "x" + height + "; choose a smaller height");
            }
            names[i] = Libobs.gs_texture_get_obj(textures[i]).getInt(0);
        }
    }

    /** Their names in OpenGL. */
    int[] names() {
        return names.clone();
    }

    gs_texture_t at(int index) {
        return textures[index];
    }

    @Override
    public void close() {
        Libobs.obs_enter_graphics();
        try {
            for (gs_texture_t texture : textures) {
                Libobs.gs_texture_destroy(texture);
            }
        } finally {
            Libobs.obs_leave_graphics();
        }
    }
}
