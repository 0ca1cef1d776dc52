package org.afterimage.codec;

import static org.afterimage.codec.Ffmpeg.check;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLT;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.swresample.*;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import org.afterimage.media.Audio;
import org.bytedeco.ffmpeg.avutil.AVChannelLayout;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;

/** Any sound format to mono floats, or mono floats to another rate. Confined to one thread. */
final class Resampler implements AutoCloseable {
    private final SwrContext context = new SwrContext(null);
    private final int format;
    private final int channels;
    private final int sampleRateHz;
    private ByteBuffer block = ByteBuffer.allocateDirect(0);

    private Resampler(AVChannelLayout layout, int format, int sampleRateHz, int outHz) {
        this.format = format;
        this.channels = layout.nb_channels();
        this.sampleRateHz = sampleRateHz;
        try (AVChannelLayout mono = new AVChannelLayout()) {
            av_channel_layout_default(mono, 1);
            check(
                    swr_alloc_set_opts2(context, mono, AV_SAMPLE_FMT_FLT, outHz, layout, format, sampleRateHz, 0, null),
                    "this sound format cannot be converted");
            check(swr_init(context), "this sound format cannot be converted");
        }
    }

    /** Keeps the rate, mixes to mono. */
    static Resampler toMono(AVFrame frame) {
        try (AVChannelLayout guessed = new AVChannelLayout()) {
            // old WAV files say how many channels there are, not which
            boolean known = frame.ch_layout().order() != 0;
            av_channel_layout_default(guessed, frame.ch_layout().nb_channels());
            return new Resampler(
                    known ? frame.ch_layout() : guessed, frame.format(), frame.sample_rate(), frame.sample_rate());
        }
    }

    /** Changes the rate of a whole mono sound; sample 0 stays sample 0. */
    static Audio to48k(float[] samples, int sampleRateHz) {
        if (sampleRateHz == Audio.RATE_HZ) {
            return new Audio(samples, Audio.RATE_HZ);
        }
        try (AVChannelLayout mono = new AVChannelLayout()) {
            av_channel_layout_default(mono, 1);
            try (Resampler change = new Resampler(mono, AV_SAMPLE_FMT_FLT, sampleRateHz, Audio.RATE_HZ)) {
                return change.all(samples);
            }
        }
    }

    int sampleRateHz() {
        return sampleRateHz;
    }

    boolean accepts(AVFrame frame) {
        return frame.format() == format
                && frame.sample_rate() == sampleRateHz
                && frame.ch_layout().nb_channels() == channels;
    }

    /** The frame as mono; overwritten by the next call. */
    FloatBuffer convert(AVFrame frame) {
        return convert(frame.extended_data(), frame.nb_samples());
    }

    private Audio all(float[] samples) {
        int wanted = (int) Math.round(samples.length * (double) Audio.RATE_HZ / sampleRateHz);
        SoundTrack out = new SoundTrack();
        ByteBuffer in = ByteBuffer.allocateDirect(Math.multiplyExact(samples.length, Float.BYTES))
                .order(ByteOrder.nativeOrder());
        in.asFloatBuffer().put(samples);
        try (BytePointer data = new BytePointer(in);
                PointerPointer<BytePointer> planes = new PointerPointer<>(data, null)) {
            out.add(convert(planes, samples.length), 0);
            out.add(convert(null, 0), 0); // what the filter still holds
        }
        out.seek(wanted);
        return new Audio(out.toArray(), Audio.RATE_HZ);
    }

    private FloatBuffer convert(@org.jspecify.annotations.Nullable PointerPointer<?> planes, int count) {
        int most = check(swr_get_out_samples(context, count), "sound cannot be converted");
        if (block.capacity() < most * Float.BYTES) {
            block = ByteBuffer.allocateDirect(most * Float.BYTES).order(ByteOrder.nativeOrder());
        }
        try (BytePointer data = new BytePointer(block);
                PointerPointer<BytePointer> out = new PointerPointer<>(data, null)) {
            int made = check(swr_convert(context, out, most, planes, count), "sound cannot be converted");
            return block.duplicate()
                    .order(ByteOrder.nativeOrder())
                    .clear()
                    .limit(made * Float.BYTES)
                    .order(ByteOrder.nativeOrder())
                    .asFloatBuffer();
        }
    }

    @Override
    public void close() {
        swr_free(context);
    }
}
