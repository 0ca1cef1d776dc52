package org.afterimage.expression;

/** Power spectra of short frames, by a radix-2 transform (Cooley and Tukey 1965) under a Hann window. */
final class Spectrum {
    private final int size;
    private final double[] real;
    private final double[] imaginary;

    /** {@code size}: samples a frame, a power of two. */
    Spectrum(int size) {
        this.size = size;
        real = new double[size];
        imaginary = new double[size];
    }

    /** Power from frequency to frequency of the frame around a sample, sums for each band. */
    void bands(float[] samples, int middle, int sampleRateHz, double[] edgesHz, double[] into) {
        for (int i = 0; i < size; i++) {
            int at = middle - size / 2 + i;
            double window = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / size);
            real[i] = at >= 0 && at < samples.length ? samples[at] * window : 0;
            imaginary[i] = 0;
        }
        transform();
        for (int band = 0; band < into.length; band++) {
            int from = (int) Math.round(edgesHz[band] * size / sampleRateHz);
            int to = Math.min(size / 2, (int) Math.round(edgesHz[band + 1] * size / sampleRateHz));
            into[band] = 0;
            for (int k = from; k < to; k++) {
                into[band] += (real[k] * real[k] + imaginary[k] * imaginary[k]) / ((double) size * size);
            }
        }
    }

    private void transform() {
        for (int i = 1, j = 0; i < size; i++) {
            int bit = size >> 1;
            for (; (j & bit) != 0; bit >>= 1) {
                j ^= bit;
            }
            j ^= bit;
            if (i < j) {
                swap(real, i, j);
            }
        }
        for (int length = 2; length <= size; length <<= 1) {
            for (int k = 0; k < length / 2; k++) {
                double cos = Math.cos(2 * Math.PI * k / length);
                double sin = -Math.sin(2 * Math.PI * k / length);
                for (int i = k; i < size; i += length) {
                    butterfly(i, i + length / 2, cos, sin);
                }
            }
        }
    }

    private void butterfly(int a, int b, double cos, double sin) {
        double re = real[b] * cos - imaginary[b] * sin;
        double im = real[b] * sin + imaginary[b] * cos;
        real[b] = real[a] - re;
        imaginary[b] = imaginary[a] - im;
        real[a] += re;
        imaginary[a] += im;
    }

    private static void swap(double[] values, int i, int j) {
        double keep = values[i];
        values[i] = values[j];
        values[j] = keep;
    }
}
