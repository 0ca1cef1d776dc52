package org.afterimage.vision;

/**
 * Fills a hole of a picture with the smoothest colours that meet its rim: a soap film, relaxed from coarse to fine.
 * Unlike fast marching it leaves no creases.
 */
final class Membrane {
    private static final int ROUNDS = 12;

    private final int width;
    private final int height;
    private final float[] rgb;
    private final boolean[] hole;

    /** @param rgb three numbers a pixel; the hole is written to */
    Membrane(int width, int height, float[] rgb, boolean[] hole) {
        this.width = width;
        this.height = height;
        this.rgb = rgb;
        this.hole = hole;
    }

    void fill() {
        if (width > 1 && height > 1) {
            Membrane coarse = half();
            coarse.fill();
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    if (hole[y * width + x]) {
                        coarse.sample((x + 0.5f) / 2 - 0.5f, (y + 0.5f) / 2 - 0.5f, rgb, 3 * (y * width + x));
                    }
                }
            }
        }
        for (int i = 0; i < ROUNDS; i++) {
            relax();
        }
    }

    /** Half as large: the mean of what is known; a hole where nothing is. */
    private Membrane half() {
        int w = (width + 1) / 2;
        int h = (height + 1) / 2;
        Membrane half = new Membrane(w, h, new float[w * h * 3], new boolean[w * h]);
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                half.gather(this, x, y);
            }
        }
        return half;
    }

    private void gather(Membrane fine, int x, int y) {
        int known = 0;
        int to = 3 * (y * width + x);
        for (int fy = 2 * y; fy < Math.min(2 * y + 2, fine.height); fy++) {
            for (int fx = 2 * x; fx < Math.min(2 * x + 2, fine.width); fx++) {
                int from = fy * fine.width + fx;
                if (!fine.hole[from]) {
                    known++;
                    for (int c = 0; c < 3; c++) {
                        rgb[to + c] += fine.rgb[3 * from + c];
                    }
                }
            }
        }
        hole[y * width + x] = known == 0;
        for (int c = 0; c < 3 && known > 0; c++) {
            rgb[to + c] /= known;
        }
    }

    private void sample(float x, float y, float[] to, int at) {
        int x0 = Math.max(0, Math.min(width - 1, (int) Math.floor(x)));
        int y0 = Math.max(0, Math.min(height - 1, (int) Math.floor(y)));
        int x1 = Math.min(width - 1, x0 + 1);
        int y1 = Math.min(height - 1, y0 + 1);
        float fx = Math.max(0, Math.min(1, x - x0));
        float fy = Math.max(0, Math.min(1, y - y0));
        for (int c = 0; c < 3; c++) {
            float upper = rgb[3 * (y0 * width + x0) + c] * (1 - fx) + rgb[3 * (y0 * width + x1) + c] * fx;
            float lower = rgb[3 * (y1 * width + x0) + c] * (1 - fx) + rgb[3 * (y1 * width + x1) + c] * fx;
            to[at + c] = upper * (1 - fy) + lower * fy;
        }
    }

    private void relax() {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                if (hole[i]) {
                    int up = y > 0 ? i - width : i;
                    int down = y < height - 1 ? i + width : i;
                    int left = x > 0 ? i - 1 : i;
                    int right = x < width - 1 ? i + 1 : i;
                    for (int c = 0; c < 3; c++) {
                        rgb[3 * i + c] =
                                (rgb[3 * up + c] + rgb[3 * down + c] + rgb[3 * left + c] + rgb[3 * right + c]) / 4;
                    }
                }
            }
        }
    }
}
