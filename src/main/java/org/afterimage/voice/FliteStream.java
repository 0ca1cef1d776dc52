package org.afterimage.voice;

import java.util.ArrayList;
import java.util.List;
import org.afterimage.libflite.Libflite;
import org.afterimage.libflite.cst_audio_streaming_info;
import org.afterimage.libflite.cst_features;
import org.afterimage.libflite.cst_item;
import org.afterimage.libflite.cst_string;
import org.afterimage.libflite.cst_utterance;
import org.afterimage.libflite.cst_wave;
import org.jspecify.annotations.Nullable;

/**
 * Takes the sound of one utterance while flite is making it, and hands on its beginning early: the phones are known before
 * the sound, so it can be cut after a word. Used once, on the thread that synthesises.
 */
final class FliteStream {
    private static final int BLOCK = 1600;
    private static final int UP = 3;
    private static final double EARLY_SECONDS = 0.42;
    private static final double REST_SECONDS = 0.5;
    private static final double MARGIN_SECONDS = 0.02;
    private static final int SEARCH = 160;

    private final Resampler resampler;
    private final double gain;
    private final boolean early;
    private final BaseVoice.Takes out;
    private final cst_audio_streaming_info.cst_audio_stream_callback callback = this::chunk;
    private final List<Phone> phones = new ArrayList<>();
    private boolean begun;
    private int opening;
    private int start;
    private int cut;
    private int end;
    private @Nullable RuntimeException failure;

    /** {@code early}: the beginning is wanted alone, as soon as it is there. */
    FliteStream(Resampler resampler, double gain, boolean early, BaseVoice.Takes out) {
        this.resampler = resampler;
        this.gain = gain;
        this.early = early;
        this.out = out;
    }

    /** Makes flite call this during the next synthesis with the voice that has these features. */
    void attach(cst_features features) {
        cst_audio_streaming_info info = Libflite.new_audio_streaming_info();
        info.min_buffsize = BLOCK;
        info.asc = callback;
        info.write();
        Libflite.flite_feat_set(features, cst_string.streaming_info, Libflite.audio_streaming_info_val(info));
    }

    /** Rethrows what the taker threw while flite was calling: an exception must not cross C. */
    void finish() {
        if (failure != null) {
            throw failure;
        }
    }

    private int chunk(cst_wave wave, int from, int size, int last, cst_audio_streaming_info info) {
        try {
            if (phones.isEmpty()) {
                plan(info.utt);
            }
            take(wave, from + size, last != 0);
            return cst_audio_streaming_info.CST_AUDIO_STREAM_CONT;
        } catch (RuntimeException e) {
            failure = e;
            return cst_audio_streaming_info.CST_AUDIO_STREAM_STOP;
        }
    }

    private void plan(cst_utterance utterance) {
        double at = 0;
        cst_item item = Libflite.relation_head(Libflite.utt_relation(utterance, "Segment"));
        for (; item != null; item = Libflite.item_next(item)) {
            double until = Libflite.item_feat_float(item, "end");
            if (until > at) {
                Sound.append(phones, Ipa.fromFlite(Libflite.item_feat_string(item, "name")), at, until);
                at = until;
            }
        }
        List<Phone> spoken = phones.stream().filter(p -> !p.silent()).toList();
        if (spoken.isEmpty()) {
            return;
        }
        double first = spoken.get(0).startSeconds();
        double after = spoken.get(spoken.size() - 1).endSeconds();
        start = Math.max(0, source(first - MARGIN_SECONDS));
        opening = start;
        end = source(after + MARGIN_SECONDS);
        if (early) {
            cut = source(wordEnd(utterance, first + EARLY_SECONDS, after - REST_SECONDS));
        }
    }

    /** The end of the first word after a moment, 0 if that is too late. */
    private static double wordEnd(cst_utterance utterance, double earliest, double latest) {
        cst_item word = Libflite.relation_head(Libflite.utt_relation(utterance, "Word"));
        for (; word != null; word = Libflite.item_next(word)) {
            double end = Libflite.flite_ffeature_float(word, "R:SylStructure.daughtern.daughtern.end");
            if (end >= earliest) {
                return end < latest ? end : 0;
            }
        }
        return 0;
    }

    private void take(cst_wave wave, int available, boolean last) {
        if (end == 0) {
            return;
        }
        if (cut > start && available > cut + SEARCH + Resampler.LOOK_AHEAD) {
            short[] samples = wave.samples(0, available);
            int quiet = quietest(samples, cut);
            emit(samples, start, quiet, true);
            start = quiet;
            cut = 0;
        }
        if (last) {
            emit(wave.samples(0, available), start, Math.min(end, available), false);
        }
    }

    private void emit(short[] samples, int from, int to, boolean more) {
        float[] sound = resampler.resample(samples, from * UP, to * UP, gain);
        Level.limit(sound);
        if (!begun) {
            Sound.fadeIn(sound);
        }
        if (!more) {
            Sound.fadeOut(sound);
        }
        begun = true;
        List<Phone> covered = Sound.shifted(phones, Sound.seconds(from * UP), Sound.seconds(sound.length));
        List<Phone> clause = Sound.shifted(phones, Sound.seconds(opening * UP), Sound.seconds((end - opening) * UP));
        out.take(new Take(sound, covered, clause, Sound.seconds((from - opening) * UP)), more);
    }

    /** Where the sound crosses zero most quietly near a moment. */
    private static int quietest(short[] samples, int near) {
        int best = near;
        double least = Double.MAX_VALUE;
        for (int i = near - SEARCH; i < near + SEARCH; i++) {
            double size = Math.abs(samples[i]) + Math.abs(samples[i - 1]) + 0.2 * Math.abs(i - near);
            if (size < least) {
                least = size;
                best = i;
            }
        }
        return best;
    }

    private static int source(double seconds) {
        return (int) Math.round(seconds * Sound.sample(1) / UP);
    }
}
