package org.afterimage.cli.obs;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A home folder with settings for an OBS that starts without a question and knows nothing of the user's own.
 *
 * @param folder written by {@link #write}
 * @param recordings where recordings go
 * @param width of the canvas
 * @param height of the canvas
 * @param fps frames a second
 * @param port of the websocket
 * @param password of the websocket
 * @param inputs in the scene, from the bottom up, each fitted into the canvas
 */
record ObsHome(
        Path folder,
        Path recordings,
        int width,
        int height,
        int fps,
        int port,
        String password,
        List<ObsInput> inputs) {
    static final String NAME = "Afterimage";
    static final String SCENE = "Main";
    private static final ObjectMapper JSON = new ObjectMapper();

    ObsHome {
        inputs = List.copyOf(inputs);
    }

    Path config() {
        return folder.resolve(".config/obs-studio");
    }

    Path plugin() {
        return config().resolve("plugins/afterimage");
    }

    void write() {
        try {
            Files.createDirectories(recordings);
            Files.createDirectories(config().resolve("basic/profiles/" + NAME));
            Files.createDirectories(config().resolve("basic/scenes"));
            Files.createDirectories(plugin().getParent());
            Files.writeString(config().resolve("global.ini"), global());
            Files.writeString(config().resolve("basic/profiles/" + NAME + "/basic.ini"), profile());
            JSON.writeValue(config().resolve("basic/scenes/" + NAME + ".json").toFile(), scenes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version is OBS's own number of 29.0.2: newer ones take it as "was here before". */
    private String global() {
        return """
                [General]
                FirstRun=true
                LastVersion=486539266
                InfoIncrement=99
                EnableAutoUpdates=false
                ConfirmOnExit=false

                [Basic]
                Profile=%1$s
                ProfileDir=%1$s
                SceneCollection=%1$s
                SceneCollectionFile=%1$s
                ConfigOnNewProfile=false

                [BasicWindow]
                PreviewEnabled=false
                SysTrayEnabled=false
                SysTrayWhenStarted=false
                WarnBeforeStartingStream=false
                WarnBeforeStoppingRecord=false

                [OBSWebSocket]
                FirstLoad=false
                ServerEnabled=true
                ServerPort=%2$d
                AlertsEnabled=false
                AuthRequired=true
                ServerPassword=%3$s
                """
                .formatted(NAME, port, password);
    }

    private String profile() {
        return """
                [General]
                Name=%s

                [Video]
                BaseCX=%d
                BaseCY=%d
                OutputCX=%d
                OutputCY=%d
                FPSType=1
                FPSInt=%d

                [Audio]
                SampleRate=48000
                ChannelSetup=Stereo

                [Output]
                Mode=Simple

                [SimpleOutput]
                FilePath=%s
                RecFormat=mkv
                RecQuality=Stream
                RecEncoder=x264
                StreamEncoder=x264
                Preset=ultrafast
                VBitrate=4000
                ABitrate=160
                """
                .formatted(NAME, width, height, width, height, fps, recordings);
    }

    private ObjectNode scenes() {
        ObjectNode all = JSON.createObjectNode()
                .put("name", NAME)
                .put("current_scene", SCENE)
                .put("current_program_scene", SCENE)
                .put("current_transition", "Cut")
                .put("transition_duration", 300);
        all.putArray("scene_order").addObject().put("name", SCENE);
        ArrayNode sources = all.putArray("sources");
        ArrayNode items = JSON.createArrayNode();
        for (ObsInput input : inputs) {
            sources.add(source(input.kind(), input.name(), JSON.valueToTree(input.settings())));
            items.add(item(items.size() + 1, input.name()));
        }
        ObjectNode settings =
                JSON.createObjectNode().put("id_counter", items.size()).put("custom_size", false);
        settings.set("items", items);
        sources.add(source("scene", SCENE, settings));
        return all;
    }

    private static ObjectNode source(String kind, String name, ObjectNode settings) {
        ObjectNode source = JSON.createObjectNode()
                .put("id", kind)
                .put("versioned_id", kind)
                .put("name", name)
                .put("mixers", 255)
                .put("volume", 1.0)
                .put("balance", 0.5)
                .put("enabled", true);
        source.set("settings", settings);
        return source;
    }

    /** Fitted into the canvas and centred (OBS_BOUNDS_SCALE_INNER). */
    private ObjectNode item(int id, String name) {
        ObjectNode item = JSON.createObjectNode()
                .put("name", name)
                .put("id", id)
                .put("visible", true)
                .put("align", 5)
                .put("bounds_type", 2)
                .put("bounds_align", 0);
        item.putObject("pos").put("x", 0.0).put("y", 0.0);
        item.putObject("scale").put("x", 1.0).put("y", 1.0);
        item.putObject("bounds").put("x", (double) width).put("y", (double) height);
        return item;
    }
}
