package org.afterimage.host;

import org.afterimage.libobs.Libobs;
import org.afterimage.libobs.Libobs.gs_effect_t;
import org.afterimage.libobs.Libobs.gs_eparam_t;
import org.afterimage.libobs.Libobs.gs_technique_t;
import org.afterimage.libobs.Libobs.gs_texture_t;

/**
 * Draws a texture whose colours are sRGB and premultiplied, its top row first, with OBS's default effect. The
 * bytes are blended as they are, not in linear light: they were premultiplied so, and the person's mask was made for it.
 * Holds the effect's handles, which live as long as OBS, so that drawing looks nothing up and allocates nothing.
 */
final class Brush {
    private final gs_eparam_t image;
    private final gs_technique_t draw;

    /** Inside the graphics of OBS. */
    Brush() {
        gs_effect_t effect = Libobs.obs_get_base_effect(Libobs.OBS_EFFECT_DEFAULT);
        image = Libobs.gs_effect_get_param_by_name(effect, "image");
        draw = Libobs.gs_effect_get_technique(effect, "Draw");
    }

    /** OBS graphics thread. */
    void draw(gs_texture_t texture) {
        byte srgbBefore = Libobs.gs_framebuffer_srgb_enabled();
        Libobs.gs_enable_framebuffer_srgb((byte) 0);
        Libobs.gs_blend_state_push();
        Libobs.gs_blend_function(Libobs.GS_BLEND_ONE, Libobs.GS_BLEND_INVSRCALPHA);
        Libobs.gs_effect_set_texture(image, texture);
        long passes = Libobs.gs_technique_begin(draw);
        for (long pass = 0; pass < passes; pass++) {
            Libobs.gs_technique_begin_pass(draw, pass);
            Libobs.gs_draw_sprite(texture, 0, 0, 0);
            Libobs.gs_technique_end_pass(draw);
        }
        Libobs.gs_technique_end(draw);
        Libobs.gs_blend_state_pop();
        Libobs.gs_enable_framebuffer_srgb(srgbBefore);
    }
}
