package org.afterimage.codec;

import static org.afterimage.codec.Ffmpeg.check;
import static org.bytedeco.ffmpeg.global.avcodec.*;
import static org.bytedeco.ffmpeg.global.avformat.av_interleaved_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_SUBTITLE;
import static org.bytedeco.ffmpeg.global.avutil.av_mallocz;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.javacpp.BytePointer;

/** The text track of an MP4 file (3GPP timed text). Confined to the writer's thread. */
final class CaptionTrack {
    private static final int MILLIS = 1000;
    private static final int LONGEST_TEXT_BYTES = 65_535;

    private final AVFormatContext file;
    private final AVStream stream;

    CaptionTrack(AVFormatContext file, String language) {
        this.file = file;
        this.stream = avformat_new_stream(file, null);
        stream.time_base(Ffmpeg.rational(1, MILLIS));
        stream.metadata(Ffmpeg.language(language));
        AVCodecParameters parameters = stream.codecpar();
        parameters.codec_type(AVMEDIA_TYPE_SUBTITLE);
        parameters.codec_id(AV_CODEC_ID_MOV_TEXT);
        byte[] style = sampleDescription();
        BytePointer extra = new BytePointer(av_mallocz(style.length + AV_INPUT_BUFFER_PADDING_SIZE));
        extra.put(style, 0, style.length);
        parameters.extradata(extra);
        parameters.extradata_size(style.length);
    }

    void add(Caption caption) {
        byte[] text = caption.text().getBytes(StandardCharsets.UTF_8);
        if (text.length > LONGEST_TEXT_BYTES) {
            throw new IllegalArgumentException("a caption of " + text.length + " bytes is too long");
        }
        AVPacket packet = av_packet_alloc();
        try {
            check(av_new_packet(packet, text.length + 2), "no memory for a caption");
            packet.data().put((byte) (text.length >> 8), (byte) text.length);
            packet.data().position(2).put(text, 0, text.length);
            packet.stream_index(stream.index());
            long start = Math.round(caption.startSeconds() * MILLIS);
            packet.pts(start);
            packet.dts(start);
            packet.duration(Math.max(1, Math.round(caption.endSeconds() * MILLIS) - start));
            av_packet_rescale_ts(packet, Ffmpeg.rational(1, MILLIS), stream.time_base());
            check(av_interleaved_write_frame(file, packet), "the file cannot be written");
        } finally {
            av_packet_free(packet);
        }
    }

    /** The {@code tx3g} sample entry of 3GPP TS 26.245 without its head: bottom centre, white, one font. */
    private static byte[] sampleDescription() {
        byte[] font = "Sans-Serif".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer out = ByteBuffer.allocate(43 + font.length);
        out.putInt(0); // display flags
        out.put((byte) 1).put((byte) -1); // centre, bottom
        out.putInt(0); // background: none
        out.putLong(0); // text box: the player's choice
        out.putShort((short) 0).putShort((short) 0).putShort((short) 1); // all characters, font 1
        out.put((byte) 0).put((byte) 18).putInt(-1); // plain, 18 pixels, opaque white
        out.putInt(13 + font.length).put("ftab".getBytes(StandardCharsets.US_ASCII));
        out.putShort((short) 1).putShort((short) 1).put((byte) font.length).put(font);
        return out.array();
    }
}
