package org.afterimage.expression;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.afterimage.media.Audio;
import org.afterimage.mind.Sentence;
import org.afterimage.voice.Phone;
import org.afterimage.voice.Speech;
import org.afterimage.voice.Voices;

/** Not a test: writes the mouth of spoken sentences as tables for a plot. Arguments: folder, sentences. */
final class CurveProbe {
    private CurveProbe() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (int i = 1; i < arguments.length; i++) {
            List<Speech> parts = Voices.speak(Sentence.given(arguments[i]));
            write(parts, folder.resolve("curve" + i));
        }
    }

    private static void write(List<Speech> parts, Path file) throws Exception {
        StringBuilder table = new StringBuilder();
        StringBuilder labels = new StringBuilder();
        List<FaceCurve> curves = parts.stream().map(Expression::of).toList();
        double[] starts = new double[parts.size()];
        double end = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = end;
            for (Phone p : parts.get(i).phones()) {
                labels.append(end + p.startSeconds())
                        .append('\t')
                        .append(end + p.endSeconds())
                        .append('\t')
                        .append(p.symbol())
                        .append('\n');
            }
            end += parts.get(i).audio().seconds();
        }
        FacePose sum = new FacePose();
        FacePose one = new FacePose();
        for (double t = -0.3; t < end + 0.3; t += 0.005) {
            sum.clear();
            for (int i = 0; i < starts.length; i++) {
                curves.get(i).at(t - starts[i], one);
                sum.addScaled(one, 1);
            }
            table.append(t);
            for (Blendshape shape : List.of(
                    Blendshape.jawOpen,
                    Blendshape.mouthFunnel,
                    Blendshape.mouthPucker,
                    Blendshape.mouthStretchLeft,
                    Blendshape.mouthPressLeft,
                    Blendshape.mouthRollLower,
                    Blendshape.browOuterUpLeft,
                    Blendshape.eyeBlinkLeft)) {
                table.append('\t').append(sum.get(shape));
            }
            table.append('\t')
                    .append(sum.yaw())
                    .append('\t')
                    .append(sum.pitch())
                    .append('\t')
                    .append(sum.roll())
                    .append('\n');
        }
        Files.writeString(Path.of(file + ".tsv"), table);
        Files.writeString(Path.of(file + ".txt"), labels);
        List<float[]> sound = new ArrayList<>();
        parts.forEach(p -> sound.add(p.audio().samples()));
        Voices.write(parts, Path.of(file + ".wav"));
        System.out.println(file + " " + end + " s, " + Audio.RATE_HZ + " Hz, parts " + parts.size());
    }
}
