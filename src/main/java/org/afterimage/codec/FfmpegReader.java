package org.afterimage.codec;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MOV_TEXT;
import static org.bytedeco.ffmpeg.global.avutil.*;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterimage.media.Audio;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVDictionaryEntry;

/** A media file, opened anew for every pass over it. */
final class FfmpegReader implements MediaReader {
    private final Path file;

    private FfmpegReader(Path file) {
        this.file = file;
    }

    static MediaReader open(Path file) {
        new Demuxer(file, AVMEDIA_TYPE_VIDEO).close(); // refuses what is no media file
        return new FfmpegReader(file);
    }

    @Override
    public Optional<Audio> sound() {
        return new SoundReader(file).read();
    }

    @Override
    public Frames frames() {
        return new FrameReader(file);
    }

    @Override
    public List<Caption> captions() {
        List<Caption> captions = new ArrayList<>();
        try (Demuxer demuxer = new Demuxer(file, AVMEDIA_TYPE_SUBTITLE)) {
            if (!demuxer.found() || demuxer.stream().codecpar().codec_id() != AV_CODEC_ID_MOV_TEXT) {
                return captions;
            }
            for (AVPacket packet = demuxer.packet(); packet != null; packet = demuxer.packet()) {
                String text = text(packet);
                if (!text.isEmpty() && packet.duration() > 0) {
                    double start = demuxer.seconds(packet.pts());
                    captions.add(new Caption(start, start + demuxer.seconds(packet.duration()), text));
                }
            }
        }
        return captions;
    }

    @Override
    public Map<String, String> tags() {
        Map<String, String> tags = new LinkedHashMap<>();
        try (Demuxer demuxer = new Demuxer(file, AVMEDIA_TYPE_VIDEO)) {
            AVDictionary metadata = demuxer.container().metadata();
            for (AVDictionaryEntry entry = av_dict_iterate(metadata, null);
                    entry != null;
                    entry = av_dict_iterate(metadata, entry)) {
                tags.put(
                        entry.key().getString(StandardCharsets.UTF_8),
                        entry.value().getString(StandardCharsets.UTF_8));
            }
        }
        return tags;
    }

    private static String text(AVPacket packet) {
        byte[] bytes = new byte[packet.size()];
        packet.data().get(bytes);
        int length = bytes.length < 2 ? 0 : Math.min(((bytes[0] & 255) << 8) | (bytes[1] & 255), bytes.length - 2);
        return new String(bytes, Math.min(2, bytes.length), length, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {}
}
