package org.afterimage.codec;

import static org.afterimage.codec.Ffmpeg.check;
import static org.afterimage.codec.Ffmpeg.present;
import static org.bytedeco.ffmpeg.global.avcodec.*;
import static org.bytedeco.ffmpeg.global.avformat.AVFMT_GLOBALHEADER;
import static org.bytedeco.ffmpeg.global.avformat.av_interleaved_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EAGAIN;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;

/** One encoder and its stream of a file: frames in, packets written. Confined to the writer's thread. */
final class Encoder implements AutoCloseable {
    private final AVFormatContext file;
    private final AVCodecContext codec;
    private final AVPacket packet;
    private @Nullable AVStream stream;

    Encoder(AVFormatContext file, String name) {
        this.file = file;
        AVCodec found = present(
                avcodec_find_encoder_by_name(name),
                "FFmpeg was built without the encoder " + name + ": use the -gpl jar");
        this.codec = avcodec_alloc_context3(found);
        this.packet = av_packet_alloc();
        if ((file.oformat().flags() & AVFMT_GLOBALHEADER) != 0) {
            codec.flags(codec.flags() | AV_CODEC_FLAG_GLOBAL_HEADER);
        }
    }

    /** To be set up before {@link #start}. */
    AVCodecContext codec() {
        return codec;
    }

    AVStream start(AVDictionary options) {
        check(avcodec_open2(codec, codec.codec(), options), "the encoder refuses this format");
        AVStream made = avformat_new_stream(file, codec.codec());
        made.time_base(codec.time_base());
        check(avcodec_parameters_from_context(made.codecpar(), codec), "the encoder has no parameters");
        stream = made;
        return made;
    }

    /** Encodes a frame, or with null what is still held back. */
    void encode(@Nullable AVFrame frame) {
        check(avcodec_send_frame(codec, frame), "a frame cannot be encoded");
        AVStream target = present(stream, "the encoder was not started");
        for (int code = avcodec_receive_packet(codec, packet); ; code = avcodec_receive_packet(codec, packet)) {
            if (code == AVERROR_EAGAIN() || code == AVERROR_EOF()) {
                return;
            }
            check(code, "a frame cannot be encoded");
            av_packet_rescale_ts(packet, codec.time_base(), target.time_base());
            packet.stream_index(target.index());
            check(av_interleaved_write_frame(file, packet), "the file cannot be written");
        }
    }

    @Override
    public void close() {
        av_packet_free(packet);
        avcodec_free_context(codec);
    }
}
