package org.afterimage.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.afterimage.cli.obs.Obs;
import org.afterimage.cli.obs.ObsException;
import org.afterimage.media.Progress;

/** Plays a script in an OBS of our own, as a user would: asks, presses hotkeys, records. Confined to one thread. */
final class LiveShow {
    private static final Duration READY_PATIENCE = Duration.ofSeconds(90);
    private static final Duration ANSWER_PATIENCE = Duration.ofSeconds(60);
    static final String PORTRAIT = "Grandfather";
    private static final int FIRST_FRAMES = 10;
    private static final int POLL_MILLIS = 40;
    private static final int QUIET_MILLIS = 700;

    private final Obs obs;
    private final Progress progress;

    LiveShow(Obs obs, Progress progress) {
        this.obs = obs;
        this.progress = progress;
    }

    /** Waits for the portrait, then records the steps. */
    LiveTake record(List<Step> steps) {
        await(
                READY_PATIENCE,
                "the portrait is not ready",
                status -> resting(status) && status.path("frames").asInt() > FIRST_FRAMES);
        quiet();
        JsonNode before = obs.socket().request("GetStats");
        obs.startRecording();
        Obs.pause(QUIET_MILLIS);
        List<LiveTake.Answer> answers = new ArrayList<>();
        for (Step step : steps) {
            progress.at(0.2 + 0.7 * answers.size() / steps.size(), "he answers in OBS");
            answers.add(answer(step));
        }
        JsonNode after = obs.socket().request("GetStats");
        return new LiveTake(
                obs.stopRecording(),
                answers,
                after.path("renderSkippedFrames").asInt()
                        - before.path("renderSkippedFrames").asInt(),
                after.path("renderTotalFrames").asInt()
                        - before.path("renderTotalFrames").asInt());
    }

    private LiveTake.Answer answer(Step step) {
        String name = request(step);
        JsonNode speaking = await(
                ANSWER_PATIENCE,
                "nothing is said to \"" + name + "\"",
                status -> status.path("state").asText().equals("speaking")
                        && status.path("textToFirstFrameMillis").asDouble() >= 0);
        await(ANSWER_PATIENCE, "\"" + name + "\" does not end", LiveShow::resting);
        quiet();
        return new LiveTake.Answer(
                name,
                speaking.path("caption").asText(),
                speaking.path("provenanceSource").asText(),
                speaking.path("textToFirstSoundMillis").asDouble(),
                speaking.path("textToFirstFrameMillis").asDouble());
    }

    private String request(Step step) {
        if (step instanceof Step.Ask ask) {
            obs.socket().vendor("Ask", PORTRAIT, Map.of("text", ask.text()));
            return ask.text();
        } else if (step instanceof Step.Reply reply) {
            obs.socket().request("TriggerHotkeyByName", Map.of("hotkeyName", "afterimage.reply." + reply.slot()));
            return "hotkey " + reply.slot();
        }
        String text = ((Step.Say) step).text();
        obs.socket().vendor("Say", PORTRAIT, Map.of("text", text));
        return text;
    }

    private static boolean resting(JsonNode status) {
        return status.path("state").asText().equals("idle");
    }

    /** The pause between two answers. */
    private void quiet() {
        Obs.pause(QUIET_MILLIS);
    }

    private JsonNode await(Duration patience, String otherwise, java.util.function.Predicate<JsonNode> wanted) {
        long end = System.nanoTime() + patience.toNanos();
        JsonNode status = obs.socket().vendor("Status", PORTRAIT, Map.of());
        while (!wanted.test(status)) {
            if (System.nanoTime() > end) {
                throw new ObsException(otherwise + " after " + patience.toSeconds() + " s; it says: "
                        + status.path("line").asText());
            }
            Obs.pause(POLL_MILLIS);
            status = obs.socket().vendor("Status", PORTRAIT, Map.of());
        }
        return status;
    }
}
