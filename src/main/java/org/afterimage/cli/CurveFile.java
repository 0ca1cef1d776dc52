package org.afterimage.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import org.afterimage.codec.CodecException;
import org.afterimage.expression.Blendshape;
import org.afterimage.expression.FacePose;

/**
 * The face over time as JSON: {@code {"fps", "names": [...], "frames": [[...], ...]}}, one row a frame, one column a name: the
 * 52 ARKit coefficients, the turn of the head in radians, the breath.
 */
final class CurveFile {
    private static final String[] HEAD = {"headYaw", "headPitch", "headRoll", "breath"};

    private CurveFile() {}

    static void write(Path file, Performance performance, int framesPerSecond) {
        try (JsonGenerator json =
                new JsonFactory().createGenerator(file.toFile(), com.fasterxml.jackson.core.JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeNumberField("fps", framesPerSecond);
            names(json);
            json.writeArrayFieldStart("frames");
            FacePose pose = new FacePose();
            for (int i = 0; i < performance.frames(framesPerSecond); i++) {
                performance.face(i, framesPerSecond, pose);
                frame(json, pose);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new CodecException("cannot write the curve " + file + ": " + e.getMessage(), e);
        }
    }

    private static void names(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("names");
        for (int i = 0; i < Blendshape.COUNT; i++) {
            json.writeString(Blendshape.at(i).name());
        }
        for (String name : HEAD) {
            json.writeString(name);
        }
        json.writeEndArray();
    }

    private static void frame(JsonGenerator json, FacePose pose) throws IOException {
        json.writeRaw(System.lineSeparator());
        json.writeStartArray();
        for (int i = 0; i < Blendshape.COUNT; i++) {
            json.writeNumber(pose.get(Blendshape.at(i)));
        }
        json.writeNumber(pose.yaw());
        json.writeNumber(pose.pitch());
        json.writeNumber(pose.roll());
        json.writeNumber(pose.breath());
        json.writeEndArray();
    }
}
