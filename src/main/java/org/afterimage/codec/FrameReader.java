package org.afterimage.codec;

import static org.bytedeco.ffmpeg.global.avutil.*;
import static org.bytedeco.ffmpeg.global.swscale.*;

import java.nio.file.Path;
import org.afterimage.codec.MediaReader.Frames;
import org.afterimage.media.Picture;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;

/** Decodes the pictures of a file. Confined to one thread. */
final class FrameReader implements Frames {
    private static final int UNIT = 1 << 16;
    private static final int HIGH_DEFINITION_LINES = 720;

    private final Path file;
    private final Demuxer demuxer;
    private @Nullable SwsContext toRgba;
    private @Nullable Picture picture;
    private double seconds = -1;

    FrameReader(Path file) {
        this.file = file;
        this.demuxer = new Demuxer(file, AVMEDIA_TYPE_VIDEO);
    }

    @Override
    public boolean next() {
        AVFrame frame = demuxer.found() ? demuxer.frame() : null;
        if (frame == null) {
            return false;
        }
        double at = demuxer.seconds(frame);
        seconds = Double.isNaN(at) ? seconds : at;
        picture = convert(frame, picture);
        return true;
    }

    @Override
    public double seconds() {
        return seconds;
    }

    @Override
    public Picture picture() {
        if (picture == null) {
            throw new IllegalStateException("call next() first");
        }
        return picture;
    }

    private Picture convert(AVFrame frame, @Nullable Picture reused) {
        Picture into = reused == null ? new Picture(frame.width(), frame.height()) : reused;
        if (into.width() != frame.width() || into.height() != frame.height()) {
            throw new CodecException("cannot read " + file + ": its pictures change size on the way");
        }
        try (BytePointer data = new BytePointer(into.rgba());
                PointerPointer<BytePointer> planes = new PointerPointer<>(data, null, null, null);
                IntPointer strides = new IntPointer(frame.width() * 4, 0, 0, 0)) {
            sws_scale(converter(frame), frame.data(), frame.linesize(), 0, frame.height(), planes, strides);
        }
        return into;
    }

    private SwsContext converter(AVFrame frame) {
        if (toRgba == null) {
            toRgba = sws_getContext(
                    frame.width(),
                    frame.height(),
                    frame.format(),
                    frame.width(),
                    frame.height(),
                    AV_PIX_FMT_RGBA,
                    SWS_BICUBIC | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT,
                    null,
                    null,
                    (DoublePointer) null);
            if (toRgba == null) {
                throw new CodecException("cannot read " + file + ": its pixel format cannot be converted");
            }
            int full = frame.color_range() == AVCOL_RANGE_JPEG ? 1 : 0;
            sws_setColorspaceDetails(toRgba, matrix(frame), full, sws_getCoefficients(SWS_CS_ITU709), 1, 0, UNIT, UNIT);
        }
        return toRgba;
    }

    /** Files that do not say are BT.601 when small, as players assume. */
    private static IntPointer matrix(AVFrame frame) {
        int space = frame.colorspace();
        boolean unsaid = space == AVCOL_SPC_UNSPECIFIED || space == AVCOL_SPC_RGB;
        boolean bt709 = unsaid ? frame.height() >= HIGH_DEFINITION_LINES : space == AVCOL_SPC_BT709;
        return sws_getCoefficients(bt709 ? SWS_CS_ITU709 : SWS_CS_ITU601);
    }

    @Override
    public void close() {
        if (toRgba != null) {
            sws_freeContext(toRgba);
            toRgba = null;
        }
        demuxer.close();
    }
}
