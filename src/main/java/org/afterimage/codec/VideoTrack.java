package org.afterimage.codec;

import static org.afterimage.codec.Ffmpeg.check;
import static org.bytedeco.ffmpeg.global.avutil.*;
import static org.bytedeco.ffmpeg.global.swscale.*;

import java.nio.ByteBuffer;
import org.afterimage.media.Picture;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;

/** The H.264 track of an MP4 file. Confined to the writer's thread. */
final class VideoTrack implements AutoCloseable {
    /** A key frame every two seconds: seeking stays quick, the file small. */
    private static final int KEY_FRAME_SECONDS = 2;

    private static final int UNIT = 1 << 16;

    private final MediaFormat format;
    private final Encoder encoder;
    private final AVFrame frame;
    private @Nullable SwsContext fromRgba;
    private long next;

    VideoTrack(AVFormatContext file, MediaFormat format) {
        this.format = format;
        this.encoder = new Encoder(file, "libx264");
        AVDictionary options = new AVDictionary(null);
        av_dict_set(options, "preset", format.preset(), 0);
        av_dict_set(options, "crf", Integer.toString(format.quality()), 0);
        setUp(encoder.codec());
        encoder.start(options).avg_frame_rate(Ffmpeg.rational(format.framesPerSecond(), 1));
        av_dict_free(options);
        this.frame = blank();
    }

    void add(ByteBuffer i420) {
        if (!i420.isDirect() || i420.capacity() < format.i420Bytes()) {
            throw new IllegalArgumentException(
                    "a frame is a direct buffer of " + format.i420Bytes() + " bytes, not " + i420);
        }
        check(av_frame_make_writable(frame), "no memory for a frame");
        try (BytePointer from = new BytePointer(i420.duplicate().clear())) {
            int luma = format.width() * format.height();
            plane(0, from, 0, format.width(), format.height());
            plane(1, from, luma, format.width() / 2, format.height() / 2);
            plane(2, from, luma + luma / 4, format.width() / 2, format.height() / 2);
        }
        send();
    }

    void add(Picture picture) {
        if (picture.width() != format.width() || picture.height() != format.height()) {
            throw new IllegalArgumentException("a frame of " + picture.width() + "x" + picture.height()
                    + " does not fit a recording of " + format.width() + "x" + format.height());
        }
        check(av_frame_make_writable(frame), "no memory for a frame");
        try (BytePointer from = new BytePointer(picture.rgba().duplicate().clear());
                PointerPointer<BytePointer> planes = new PointerPointer<>(from, null, null, null);
                IntPointer strides = new IntPointer(format.width() * 4, 0, 0, 0)) {
            sws_scale(converter(), planes, strides, 0, format.height(), frame.data(), frame.linesize());
        }
        send();
    }

    void flush() {
        encoder.encode(null);
    }

    private void send() {
        frame.pts(next++);
        frame.duration(1);
        encoder.encode(frame);
    }

    private void plane(int index, BytePointer from, long offset, int width, int height) {
        try (BytePointer source = new BytePointer(from).position(offset)) {
            av_image_copy_plane(frame.data(index), frame.linesize(index), source, width, width, height);
        }
    }

    private void setUp(AVCodecContext codec) {
        codec.width(format.width());
        codec.height(format.height());
        codec.time_base(Ffmpeg.rational(1, format.framesPerSecond()));
        codec.framerate(Ffmpeg.rational(format.framesPerSecond(), 1));
        codec.gop_size(KEY_FRAME_SECONDS * format.framesPerSecond());
        codec.pix_fmt(AV_PIX_FMT_YUV420P);
        codec.color_range(AVCOL_RANGE_MPEG);
        codec.color_primaries(AVCOL_PRI_BT709);
        codec.color_trc(AVCOL_TRC_BT709);
        codec.colorspace(AVCOL_SPC_BT709);
    }

    private AVFrame blank() {
        AVFrame made = av_frame_alloc();
        made.format(AV_PIX_FMT_YUV420P);
        made.width(format.width());
        made.height(format.height());
        made.color_range(AVCOL_RANGE_MPEG);
        made.color_primaries(AVCOL_PRI_BT709);
        made.color_trc(AVCOL_TRC_BT709);
        made.colorspace(AVCOL_SPC_BT709);
        check(av_frame_get_buffer(made, 0), "no memory for a frame");
        return made;
    }

    private SwsContext converter() {
        if (fromRgba == null) {
            fromRgba = sws_getContext(
                    format.width(),
                    format.height(),
                    AV_PIX_FMT_RGBA,
                    format.width(),
                    format.height(),
                    AV_PIX_FMT_YUV420P,
                    SWS_BICUBIC | SWS_ACCURATE_RND,
                    null,
                    null,
                    (DoublePointer) null);
            IntPointer bt709 = sws_getCoefficients(SWS_CS_ITU709);
            sws_setColorspaceDetails(fromRgba, bt709, 1, bt709, 0, 0, UNIT, UNIT);
        }
        return fromRgba;
    }

    @Override
    public void close() {
        sws_freeContext(fromRgba);
        av_frame_free(frame);
        encoder.close();
    }
}
