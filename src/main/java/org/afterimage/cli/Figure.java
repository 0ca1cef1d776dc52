package org.afterimage.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoublePredicate;

/**
 * One measured figure beside its goal.
 *
 * @param id for programs
 * @param title for people
 * @param goal in words
 * @param unit of the values
 * @param values each measurement; empty when it could not be measured
 * @param good whether a value meets the goal
 * @param note what else to know; may be blank
 */
record Figure(
        String id, String title, String goal, String unit, List<Double> values, DoublePredicate good, String note) {
    Figure {
        values = List.copyOf(values);
    }

    static Figure atMost(double limit, String id, String title, String unit, List<Double> values, String note) {
        return new Figure(id, title, "<= " + number(limit) + " " + unit, unit, values, v -> v <= limit, note);
    }

    static Figure atLeast(double limit, String id, String title, String unit, List<Double> values, String note) {
        return new Figure(id, title, ">= " + number(limit) + " " + unit, unit, values, v -> v >= limit, note);
    }

    static Figure within(double limit, String id, String title, String unit, List<Double> values, String note) {
        return new Figure(
                id, title, "within ±" + number(limit) + " " + unit, unit, values, v -> Math.abs(v) <= limit, note);
    }

    boolean measured() {
        return !values.isEmpty();
    }

    boolean met() {
        return measured() && good.test(median());
    }

    double median() {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double least() {
        return values.stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN);
    }

    double most() {
        return values.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
    }

    /** One row of the table. */
    String row() {
        String value = measured() ? number(median()) + " " + unit : "not measured";
        String spread =
                values.size() > 1 ? "n=" + values.size() + ", " + number(least()) + " to " + number(most()) : "";
        return String.format(
                        Locale.ROOT,
                        "%-44s %-22s %-18s %-4s %s",
                        title,
                        goal,
                        value,
                        measured() ? met() ? "yes" : "NO" : "-",
                        String.join(
                                "; ",
                                Arrays.stream(new String[] {spread, note})
                                        .filter(s -> !s.isBlank())
                                        .toList()))
                .stripTrailing();
    }

    ObjectNode json() {
        ObjectNode json = Json.object();
        json.put("id", id);
        json.put("title", title);
        json.put("goal", goal);
        json.put("unit", unit);
        json.put("n", values.size());
        if (measured()) {
            json.put("median", rounded(median()));
            json.put("min", rounded(least()));
            json.put("max", rounded(most()));
            json.put("met", met());
        }
        json.put("note", note);
        return json;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    private static String number(double value) {
        return Math.abs(value) >= 100 || value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.2f", value);
    }
}
