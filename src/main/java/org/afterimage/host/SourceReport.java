package org.afterimage.host;

import java.util.Locale;
import org.afterimage.libobs.Libobs;
import org.afterimage.libobs.Libobs.obs_data_t;
import org.afterimage.mind.Provenance;
import org.afterimage.pipeline.Performer;
import org.afterimage.pipeline.Status;

/**
 * What a source does right now, for scripts; times are -1 while they have not been measured.
 *
 * @param source its name
 * @param state opening, idle, thinking or speaking
 * @param line what the properties show
 * @param caption the words being said
 * @param provenance where they come from
 * @param frames painted so far
 * @param textToFirstSoundMillis from the latest request to its first block handed to OBS
 * @param textToAudibleMillis from the latest request to its first block that can be heard
 * @param textToFirstFrameMillis from the latest request to the first frame that OBS drew with the mouth moved
 */
record SourceReport(
        String source,
        String state,
        String line,
        String caption,
        Provenance provenance,
        int width,
        int height,
        long frames,
        double textToFirstSoundMillis,
        double textToAudibleMillis,
        double textToFirstFrameMillis) {
    static SourceReport of(PortraitSource source) {
        Performer performer = source.performer();
        Status status = performer == null
                ? new Status(Status.State.OPENING, "", Provenance.generated(), "", -1)
                : performer.status();
        Stopwatch watch = source.stopwatch();
        return new SourceReport(
                source.name(),
                source.width() == 0 ? "opening" : status.state().name().toLowerCase(Locale.ROOT),
                source.statusLine(),
                status.caption(),
                status.provenance(),
                source.width(),
                source.height(),
                source.frames(),
                watch.toSoundMillis(),
                watch.toAudibleMillis(),
                watch.toFrameMillis());
    }

    void write(obs_data_t data) {
        Libobs.obs_data_set_string(data, "source", source);
        Libobs.obs_data_set_string(data, "state", state);
        Libobs.obs_data_set_string(data, "line", line);
        Libobs.obs_data_set_string(data, "caption", caption);
        Libobs.obs_data_set_string(data, "provenance", provenance.kind().id());
        Libobs.obs_data_set_string(data, "provenanceSource", provenance.source());
        Libobs.obs_data_set_int(data, "width", width);
        Libobs.obs_data_set_int(data, "height", height);
        Libobs.obs_data_set_int(data, "frames", frames);
        Libobs.obs_data_set_double(data, "textToFirstSoundMillis", textToFirstSoundMillis);
        Libobs.obs_data_set_double(data, "textToAudibleMillis", textToAudibleMillis);
        Libobs.obs_data_set_double(data, "textToFirstFrameMillis", textToFirstFrameMillis);
    }
}
