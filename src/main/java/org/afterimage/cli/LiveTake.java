package org.afterimage.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * What happened while OBS recorded.
 *
 * @param recording the file that OBS wrote
 * @param answers one for each step
 * @param lagged frames that OBS's graphics thread came too late with, while recording
 * @param frames rendered while recording
 */
record LiveTake(Path recording, List<Answer> answers, int lagged, int frames) {
    LiveTake {
        answers = List.copyOf(answers);
    }

    /**
     * One answer, as the source itself measured it; times are -1 where nothing was said.
     *
     * @param step what was asked for
     * @param caption the first words
     * @param source where they come from, blank when generated
     * @param toSoundMillis from the request to the first sound handed to OBS
     * @param toFrameMillis from the request to the first frame that OBS drew with the mouth moved
     */
    record Answer(String step, String caption, String source, double toSoundMillis, double toFrameMillis) {}
}
