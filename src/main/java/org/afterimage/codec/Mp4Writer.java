package org.afterimage.codec;

import static org.afterimage.codec.Ffmpeg.check;
import static org.bytedeco.ffmpeg.global.avformat.*;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.afterimage.media.Owned;
import org.afterimage.media.Picture;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;

/** An MP4 file being written beside its final place. Confined to one thread at a time. */
final class Mp4Writer implements MediaWriter {
    private final Path file;
    private final Path part;
    private final Owned owned = new Owned();
    private final AVFormatContext container;
    private final VideoTrack video;
    private final AudioTrack audio;
    private final CaptionTrack captions;
    private boolean closed;

    static MediaWriter open(Path file, MediaFormat format, MediaTags tags) {
        Ffmpeg.quiet();
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CodecException("cannot write " + file + ": the folder does not exist; create it or name another");
        }
        return new Mp4Writer(target, format, tags);
    }

    private Mp4Writer(Path file, MediaFormat format, MediaTags tags) {
        this.file = file;
        this.part = file.resolveSibling("." + file.getFileName() + ".part");
        this.container = new AVFormatContext(null);
        try {
            check(
                    avformat_alloc_output_context2(container, null, "mp4", part.toString()),
                    "FFmpeg was built without MP4");
            owned.add(() -> avformat_free_context(container));
            openFile();
            this.video = owned.add(new VideoTrack(container, format));
            this.audio = owned.add(new AudioTrack(container, format.channels(), tags.language()));
            this.captions = new CaptionTrack(container, tags.language());
            header(tags);
        } catch (RuntimeException e) {
            close();
            throw failed(e);
        }
    }

    @Override
    public void frame(ByteBuffer i420) {
        guarded(() -> video.add(i420));
    }

    @Override
    public void frame(Picture picture) {
        guarded(() -> video.add(picture));
    }

    @Override
    public void sound(float[] samples, int from, int to) {
        guarded(() -> audio.add(samples, from, to));
    }

    @Override
    public void caption(Caption caption) {
        guarded(() -> captions.add(caption));
    }

    @Override
    public void finish() {
        guarded(() -> {
            video.flush();
            audio.flush();
            check(av_write_trailer(container), "the file cannot be completed");
            AVIOContext output = container.pb();
            container.pb(null);
            check(avio_closep(output), "the file cannot be completed");
        });
        try {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw failed(e);
        } finally {
            close();
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        owned.close();
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            System.getLogger("afterimage").log(System.Logger.Level.WARNING, "cannot remove " + part, e);
        }
    }

    private void openFile() {
        AVIOContext output = new AVIOContext(null);
        check(avio_open(output, part.toString(), AVIO_FLAG_WRITE), "the file cannot be opened");
        container.pb(output);
        owned.add(() -> {
            AVIOContext open = container.pb();
            if (open != null) {
                container.pb(null);
                avio_closep(open);
            }
        });
    }

    private void header(MediaTags tags) {
        AVDictionary metadata = new AVDictionary(null);
        av_dict_set(metadata, "title", tags.title(), 0);
        av_dict_set(metadata, "comment", tags.comment(), 0);
        av_dict_set(metadata, Aigc.KEY, tags.aigc().json(), 0);
        container.metadata(metadata); // the container frees it
        AVDictionary options = new AVDictionary(null);
        av_dict_set(options, "movflags", "+faststart+use_metadata_tags", 0);
        int code = avformat_write_header(container, options);
        av_dict_free(options);
        check(code, "the file cannot be written");
    }

    private void guarded(Runnable work) {
        if (closed) {
            throw new IllegalStateException("the recording " + file + " is already closed");
        }
        try {
            work.run();
        } catch (CodecException e) {
            close();
            throw failed(e);
        }
    }

    private CodecException failed(Exception e) {
        return new CodecException(
                "cannot record " + file + ": " + e.getMessage()
                        + "; the unfinished recording was removed. Free some space or choose another place",
                e);
    }
}
