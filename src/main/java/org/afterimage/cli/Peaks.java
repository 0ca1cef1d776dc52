package org.afterimage.cli;

/** Correlation, and where it is highest. */
final class Peaks {
    private Peaks() {}

    /** Pearson's correlation; 0 when one of the two does not move. */
    static double correlation(double[] a, double[] b) {
        double meanA = mean(a);
        double meanB = mean(b);
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - meanA) * (b[i] - meanB);
            aa += (a[i] - meanA) * (a[i] - meanA);
            bb += (b[i] - meanB) * (b[i] - meanB);
        }
        return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
    }

    static int highest(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }

    /** How far from a sample the peak of the parabola through it and its neighbours lies, -0.5 to 0.5. */
    static double between(double[] values, int at) {
        if (at == 0 || at == values.length - 1) {
            return 0;
        }
        double bend = values[at - 1] - 2 * values[at] + values[at + 1];
        return bend < 0 ? (values[at - 1] - values[at + 1]) / (2 * bend) : 0;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
