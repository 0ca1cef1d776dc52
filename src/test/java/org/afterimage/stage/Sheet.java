package org.afterimage.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.afterimage.expression.Blendshape;
import org.afterimage.expression.FacePose;
import org.afterimage.face.Likeness;
import org.afterimage.face.Puppet;
import org.afterimage.media.Progress;

/** Renders poses given as text, for looking: {@code Sheet PHOTO CACHE OUT SIZE name:shape=v,shape=v ...}. */
final class Sheet {
    public static void main(String[] a) throws IOException {
        long start = System.nanoTime();
        Likeness likeness = Likeness.of(Path.of(a[0]), Path.of(a[1]), Progress.NONE);
        long opened = System.nanoTime();
        Puppet puppet = Puppet.of(likeness);
        long built = System.nanoTime();
        System.out.printf("likeness %d ms, puppet %d ms%n", (opened - start) / 1000000, (built - opened) / 1000000);
        System.out.println(likeness.pose() + " " + likeness.mouth() + " " + likeness.source() + likeness.leftEye());
        Path out = Files.createDirectories(Path.of(a[2]));
        int size = Math.abs(Integer.parseInt(a[3])); // negative: without background
        int height = Math.round(size
                        * likeness.photo().height()
                        / (float) likeness.photo().width()
                        / 2)
                * 2;
        try (GlContext gl = GlContext.offscreen();
                Stage stage = Stage.open(
                        gl,
                        StageSettings.of(size, height).withLabel(Label.NONE).withTransparent(a[3].startsWith("-")))) {
            long shown = System.nanoTime();
            stage.show(puppet);
            System.out.printf("show %d ms%n", (System.nanoTime() - shown) / 1000000);
            for (int i = 4; i < a.length; i++) {
                String[] named = a[i].split(":", 2);
                Pictures.write(stage.picture(pose(named[1])), out.resolve(named[0] + ".png"));
            }
        }
    }

    static FacePose pose(String text) {
        FacePose pose = new FacePose();
        float[] head = new float[3];
        for (String item : text.split(",")) {
            String[] pair = item.split("=");
            if (pair.length < 2) {
                continue;
            }
            float value = Float.parseFloat(pair[1]);
            switch (pair[0]) {
                case "yaw" -> head[0] = (float) Math.toRadians(value);
                case "pitch" -> head[1] = (float) Math.toRadians(value);
                case "roll" -> head[2] = (float) Math.toRadians(value);
                case "breath" -> pose.setBreath(value);
                default -> {
                    for (Blendshape shape : Blendshape.values()) {
                        if (shape.name().equals(pair[0])
                                || shape.name().equals(pair[0] + "Left")
                                || shape.name().equals(pair[0] + "Right")) {
                            pose.set(shape, value);
                        }
                    }
                }
            }
        }
        pose.setHead(head[0], head[1], head[2]);
        return pose;
    }
}
