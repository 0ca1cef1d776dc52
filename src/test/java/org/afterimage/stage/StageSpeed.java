package org.afterimage.stage;

import java.nio.file.Path;
import java.util.SplittableRandom;
import org.afterimage.expression.Blendshape;
import org.afterimage.expression.FacePose;
import org.afterimage.face.Likeness;
import org.afterimage.face.Puppet;
import org.afterimage.media.Progress;

/** How fast the stage draws a moving puppet and reads it back: {@code PHOTO CACHE PNG WIDTH HEIGHT}; run by hand. */
final class StageSpeed {
    public static void main(String[] arguments) {
        int width = Integer.parseInt(arguments[3]);
        int height = Integer.parseInt(arguments[4]);
        try (GlContext gl = GlContext.offscreen();
                Stage stage = Stage.open(gl, StageSettings.of(width, height))) {
            Puppet puppet = Puppet.of(Likeness.of(Path.of(arguments[0]), Path.of(arguments[1]), Progress.NONE));
            stage.show(puppet);
            FacePose pose = new FacePose();
            pose.set(Blendshape.jawOpen, 0.3f);
            stage.card(1);
            Pictures.write(stage.picture(pose), Path.of(arguments[2]));
            stage.card(0);
            SplittableRandom random = new SplittableRandom(1);
            for (int i = 0; i < 20; i++) {
                pose.set(Blendshape.at(random.nextInt(Blendshape.COUNT)), 0.5f);
            }
            long posing = System.nanoTime();
            for (int i = 0; i < 500; i++) {
                puppet.pose(pose);
            }
            System.out.printf("pose %.3f ms%n", (System.nanoTime() - posing) / 500e6);
            for (PixelLayout layout : PixelLayout.values()) {
                try (FrameReader reader = stage.reader(layout)) {
                    reader.render(pose);
                    for (int round = 0; round < 3; round++) {
                        long start = System.nanoTime();
                        long cpu = cpu();
                        for (int i = 0; i < 100; i++) {
                            reader.render(pose);
                            reader.take();
                        }
                        System.out.printf(
                                "%s %.0f fps, %.1f ms CPU a frame%n",
                                layout, 100e9 / (System.nanoTime() - start), (cpu() - cpu) / 100e6);
                    }
                }
            }
        }
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
