package org.afterimage.stage;

import java.nio.file.Path;
import org.afterimage.expression.FacePose;

/** How fast the stage draws and reads back; run by hand. */
final class StageSpeed {
    public static void main(String[] arguments) {
        try (GlContext gl = GlContext.offscreen();
                Stage stage = Stage.open(gl, StageSettings.of(1280, 720))) {
            stage.show(Pictures.read(Path.of(arguments[0])));
            Pictures.write(stage.picture(new FacePose()), Path.of(arguments[1]));
            for (PixelLayout layout : PixelLayout.values()) {
                try (FrameReader reader = stage.reader(layout)) {
                    FacePose pose = new FacePose();
                    reader.render(pose);
                    for (int round = 0; round < 3; round++) {
                        long start = System.nanoTime();
                        for (int i = 0; i < 100; i++) {
                            reader.render(pose);
                            reader.take();
                        }
                        System.out.println(layout + " " + (100e9 / (System.nanoTime() - start)) + " fps");
                    }
                }
            }
        }
    }
}
