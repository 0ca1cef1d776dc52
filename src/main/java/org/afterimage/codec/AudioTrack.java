package org.afterimage.codec;

import static org.afterimage.codec.Ffmpeg.check;
import static org.bytedeco.ffmpeg.global.avutil.*;

import java.nio.FloatBuffer;
import java.util.Arrays;
import org.afterimage.media.Audio;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;

/** The AAC track of an MP4 file. Confined to the writer's thread. */
final class AudioTrack implements AutoCloseable {
    private static final long BITS_PER_SECOND_AND_CHANNEL = 128_000;

    private final Encoder encoder;
    private final AVFrame frame;
    private final int channels;
    private final float[] block;
    private int held;
    private long next;

    AudioTrack(AVFormatContext file, int channels, String language) {
        this.channels = channels;
        this.encoder = new Encoder(file, "aac");
        setUp(encoder.codec());
        AVDictionary options = new AVDictionary(null);
        encoder.start(options).metadata(Ffmpeg.language(language));
        av_dict_free(options);
        this.block = new float[encoder.codec().frame_size()];
        this.frame = blank(block.length);
    }

    void add(float[] samples, int from, int to) {
        for (int at = from; at < to; ) {
            int count = Math.min(block.length - held, to - at);
            System.arraycopy(samples, at, block, held, count);
            held += count;
            at += count;
            if (held == block.length) {
                send();
            }
        }
    }

    void flush() {
        if (held > 0) {
            Arrays.fill(block, held, block.length, 0);
            send();
        }
        encoder.encode(null);
    }

    private void send() {
        check(av_frame_make_writable(frame), "no memory for sound");
        for (int channel = 0; channel < channels; channel++) {
            BytePointer plane = frame.data(channel);
            FloatBuffer into = plane.capacity((long) block.length * Float.BYTES)
                    .asByteBuffer()
                    .order(java.nio.ByteOrder.nativeOrder())
                    .asFloatBuffer();
            into.put(block);
        }
        frame.nb_samples(held);
        frame.pts(next);
        next += held;
        held = 0;
        encoder.encode(frame);
    }

    private void setUp(AVCodecContext codec) {
        codec.sample_rate(Audio.RATE_HZ);
        codec.sample_fmt(AV_SAMPLE_FMT_FLTP);
        codec.bit_rate(BITS_PER_SECOND_AND_CHANNEL * channels);
        codec.time_base(Ffmpeg.rational(1, Audio.RATE_HZ));
        av_channel_layout_default(codec.ch_layout(), channels);
    }

    private AVFrame blank(int samples) {
        AVFrame made = av_frame_alloc();
        made.format(AV_SAMPLE_FMT_FLTP);
        made.sample_rate(Audio.RATE_HZ);
        made.nb_samples(samples);
        av_channel_layout_default(made.ch_layout(), channels);
        check(av_frame_get_buffer(made, 0), "no memory for sound");
        return made;
    }

    @Override
    public void close() {
        av_frame_free(frame);
        encoder.close();
    }
}
