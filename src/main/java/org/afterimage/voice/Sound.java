package org.afterimage.voice;

import java.util.ArrayList;
import java.util.List;
import org.afterimage.media.Audio;

/** Cuts, fades and measures takes. */
final class Sound {
    private static final double FADE_SECONDS = 0.006;
    private static final double MARGIN_SECONDS = 0.015;
    private static final double SHORTEST_PHONE_SECONDS = 0.001;

    private Sound() {}

    /** Takes away the silence before the first and after the last spoken phone, but for a margin that is faded. */
    static Take trimmed(float[] samples, List<Phone> phones) {
        List<Phone> spoken = phones.stream().filter(p -> !p.silent()).toList();
        if (spoken.isEmpty()) {
            return Take.NOTHING;
        }
        double end = samples.length / (double) Audio.RATE_HZ;
        double from = Math.max(0, spoken.get(0).startSeconds() - MARGIN_SECONDS);
        double to = Math.min(end, spoken.get(spoken.size() - 1).endSeconds() + MARGIN_SECONDS);
        float[] cut = java.util.Arrays.copyOfRange(samples, sample(from), sample(to));
        fadeIn(cut);
        fadeOut(cut);
        return new Take(cut, shifted(phones, from, cut.length / (double) Audio.RATE_HZ));
    }

    /** Phones moved {@code by} seconds to the front, cut at 0 and {@code end}, made to touch and to cover. */
    static List<Phone> shifted(List<Phone> phones, double by, double end) {
        List<Phone> out = new ArrayList<>();
        double at = 0;
        for (int i = 0; i < phones.size() && at < end; i++) {
            boolean last = i == phones.size() - 1;
            double until = Math.min(end, last ? end : phones.get(i).endSeconds() - by);
            if (until - at >= SHORTEST_PHONE_SECONDS) {
                append(out, phones.get(i).symbol(), at, until);
                at = until;
            }
        }
        if (at < end && !out.isEmpty()) {
            Phone tail = out.remove(out.size() - 1);
            out.add(new Phone(tail.symbol(), tail.startSeconds(), end));
        }
        return out;
    }

    /** Takes in order with silence between them, as one. */
    static Take joined(List<Take> takes, double gapSeconds) {
        int gap = sample(gapSeconds);
        int length = takes.stream().mapToInt(t -> t.samples().length).sum() + gap * (takes.size() - 1);
        float[] samples = new float[length];
        List<Phone> phones = new ArrayList<>();
        int at = 0;
        for (Take take : takes) {
            System.arraycopy(take.samples(), 0, samples, at, take.samples().length);
            double start = seconds(at);
            take.phones().forEach(p -> append(phones, p.symbol(), start + p.startSeconds(), start + p.endSeconds()));
            int end = at + take.samples().length;
            at = Math.min(end + gap, length);
            if (at > end) {
                append(phones, Phone.SILENCE, seconds(end), seconds(at));
            }
        }
        return new Take(samples, phones);
    }

    static double seconds(int samples) {
        return samples / (double) Audio.RATE_HZ;
    }

    /** Adds a phone; silence after silence becomes one. */
    static void append(List<Phone> phones, String symbol, double start, double end) {
        int last = phones.size() - 1;
        if (last >= 0 && phones.get(last).silent() && symbol.equals(Phone.SILENCE)) {
            phones.set(last, new Phone(symbol, phones.get(last).startSeconds(), end));
        } else {
            phones.add(new Phone(symbol, start, end));
        }
    }

    static void fadeIn(float[] samples) {
        int length = Math.min(samples.length, sample(FADE_SECONDS));
        for (int i = 0; i < length; i++) {
            samples[i] *= raisedCosine(i, length);
        }
    }

    static void fadeOut(float[] samples) {
        int length = Math.min(samples.length, sample(FADE_SECONDS));
        for (int i = 0; i < length; i++) {
            samples[samples.length - 1 - i] *= raisedCosine(i, length);
        }
    }

    private static float raisedCosine(int i, int length) {
        return (float) (0.5 - 0.5 * Math.cos(Math.PI * i / length));
    }

    /** Root mean square over the frames that are not silent: those within 30 dB of the loudest. */
    static double activeLevel(float[] samples) {
        int frame = Audio.RATE_HZ / 50;
        double[] power = new double[samples.length / frame];
        double loudest = 0;
        for (int i = 0; i < power.length; i++) {
            for (int k = 0; k < frame; k++) {
                power[i] += samples[i * frame + k] * samples[i * frame + k] / frame;
            }
            loudest = Math.max(loudest, power[i]);
        }
        double threshold = loudest / 1000;
        return Math.sqrt(java.util.Arrays.stream(power)
                .filter(p -> p > threshold)
                .average()
                .orElse(0));
    }

    static int sample(double seconds) {
        return (int) Math.round(seconds * Audio.RATE_HZ);
    }
}
