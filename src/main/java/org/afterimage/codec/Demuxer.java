package org.afterimage.codec;

import static org.afterimage.codec.Ffmpeg.check;
import static org.bytedeco.ffmpeg.global.avcodec.*;
import static org.bytedeco.ffmpeg.global.avformat.*;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EAGAIN;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_q2d;

import java.nio.file.Files;
import java.nio.file.Path;
import org.afterimage.media.Owned;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;

/** One pass over one stream of a file: packets, or decoded frames. Confined to one thread. */
final class Demuxer implements AutoCloseable {
    private static final int MOST_DAMAGED_PARTS = 1000;

    private final Path file;
    private final Owned owned = new Owned();
    private final AVFormatContext container = new AVFormatContext(null);
    private final AVPacket packet = av_packet_alloc();
    private final AVFrame frame = av_frame_alloc();
    private final int index;
    private @Nullable AVCodecContext decoder;
    private boolean draining;
    private int damaged;

    /**
     * Opens the best stream of a kind.
     *
     * @param kind {@code AVMEDIA_TYPE_…}
     */
    Demuxer(Path file, int kind) {
        this.file = file;
        owned.add(() -> av_packet_free(packet));
        owned.add(() -> av_frame_free(frame));
        try {
            openFile(file);
            this.index = av_find_best_stream(container, kind, -1, -1, (AVCodec) null, 0);
            if (index >= 0) {
                discardOthers();
            }
        } catch (RuntimeException e) {
            owned.close();
            throw e;
        }
    }

    AVFormatContext container() {
        return container;
    }

    /** Whether the file has such a stream. */
    boolean found() {
        return index >= 0;
    }

    AVStream stream() {
        return container.streams(index);
    }

    /** Seconds of a time stamp of the stream; the last known time is the caller's business when it is missing. */
    double seconds(long timestamp) {
        return timestamp * av_q2d(stream().time_base());
    }

    /** The next packet of the stream, or null at the end; overwritten by the next call. */
    @Nullable
    AVPacket packet() {
        av_packet_unref(packet);
        while (av_read_frame(container, packet) >= 0) {
            if (packet.stream_index() == index) {
                return packet;
            }
            av_packet_unref(packet);
        }
        return null;
    }

    /** The next decoded frame, or null at the end; overwritten by the next call. Skips damaged parts. */
    @Nullable
    AVFrame frame() {
        AVCodecContext codec = decoder();
        while (true) {
            int code = avcodec_receive_frame(codec, frame);
            if (code >= 0) {
                return frame;
            }
            if (code == AVERROR_EOF()) {
                return null;
            }
            if (code != AVERROR_EAGAIN()) {
                damage(code);
            }
            if (draining) {
                return null;
            }
            feed(codec);
        }
    }

    /** The time of a frame in seconds, or NaN if the file does not say. */
    double seconds(AVFrame decoded) {
        long at = decoded.best_effort_timestamp();
        return at == AV_NOPTS_VALUE ? Double.NaN : seconds(at);
    }

    private void feed(AVCodecContext codec) {
        AVPacket next = packet();
        draining = next == null;
        int code = avcodec_send_packet(codec, next);
        if (code < 0 && code != AVERROR_EOF()) {
            damage(code);
        }
    }

    private void damage(int code) {
        if (++damaged > MOST_DAMAGED_PARTS) {
            check(code, "cannot read " + file + ", it is damaged");
        }
    }

    private AVCodecContext decoder() {
        if (decoder == null) {
            AVCodec codec = avcodec_find_decoder(stream().codecpar().codec_id());
            if (codec == null) {
                throw new CodecException("cannot read " + file + ": its "
                        + avcodec_get_name(stream().codecpar().codec_id()).getString()
                        + " stream cannot be decoded here; convert it to H.264 or WAV first");
            }
            AVCodecContext made = avcodec_alloc_context3(codec);
            owned.add(() -> avcodec_free_context(made));
            check(avcodec_parameters_to_context(made, stream().codecpar()), "cannot read " + file);
            made.pkt_timebase(stream().time_base());
            made.thread_count(2);
            check(avcodec_open2(made, codec, (AVDictionary) null), "cannot read " + file);
            decoder = made;
        }
        return decoder;
    }

    private void openFile(Path path) {
        Ffmpeg.quiet();
        if (!Files.isRegularFile(path)) {
            throw new CodecException("cannot read " + path + ": there is no such file");
        }
        int code = avformat_open_input(container, path.toString(), null, (AVDictionary) null);
        if (code < 0) {
            throw new CodecException("cannot read " + path + ": it is not a sound or video file, or it is damaged ("
                    + Ffmpeg.reason(code) + ")");
        }
        owned.add(() -> avformat_close_input(container));
        check(
                avformat_find_stream_info(container, (PointerPointer<?>) null),
                "cannot read " + path + ", it is damaged");
    }

    private void discardOthers() {
        for (int i = 0; i < container.nb_streams(); i++) {
            container.streams(i).discard(i == index ? AVDISCARD_DEFAULT : AVDISCARD_ALL);
        }
    }

    @Override
    public void close() {
        owned.close();
    }
}
