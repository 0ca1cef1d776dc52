package org.afterimage.face;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.afterimage.media.Picture;
import org.afterimage.vision.Landmarks;

/**
 * Keeps a likeness in a folder: {@code likeness.properties} and three files of bare RGBA pixels, which open in
 * milliseconds with the JDK alone. The folder appears whole or not at all.
 */
final class LikenessFiles {
    private final Path folder;

    LikenessFiles(Path folder) {
        this.folder = folder;
    }

    Optional<Likeness> read(Path photo) {
        Path table = folder.resolve("likeness.properties");
        if (!Files.isReadable(table)) {
            return Optional.empty();
        }
        try (Reader reader = Files.newBufferedReader(table)) {
            Properties p = new Properties();
            p.load(reader);
            return Optional.of(likeness(photo, p));
        } catch (IOException | RuntimeException e) {
            System.getLogger(LikenessFiles.class.getName())
                    .log(System.Logger.Level.WARNING, folder + " is damaged and is made again: " + e);
            return Optional.empty();
        }
    }

    void write(Likeness likeness) {
        try {
            Files.createDirectories(folder.getParent());
            Path temporary = Files.createTempDirectory(folder.getParent(), ".new-");
            try (Writer writer = Files.newBufferedWriter(temporary.resolve("likeness.properties"))) {
                properties(likeness).store(writer, "Measured by Afterimage; safe to delete");
            }
            pixels(temporary.resolve("photo.rgba"), likeness.photo());
            pixels(temporary.resolve("person.rgba"), likeness.person());
            pixels(temporary.resolve("background.rgba"), likeness.background());
            delete(folder);
            Files.move(temporary, folder, StandardCopyOption.ATOMIC_MOVE);
            forgetOthers();
        } catch (IOException e) {
            throw new FaceException(
                    folder + " cannot be written: " + e.getMessage() + "; check its permissions and the free space", e);
        }
    }

    private static Properties properties(Likeness l) {
        Properties p = new Properties();
        p.setProperty("size", l.photo().width() + "," + l.photo().height());
        p.setProperty("warnings", String.join("\n", l.source().warnings()));
        p.setProperty("max-yaw", Double.toString(l.source().maxYaw()));
        p.setProperty("confidence", Double.toString(l.landmarks().confidence()));
        float[] xyz = l.landmarks().toArray();
        double[] wide = new double[xyz.length];
        Arrays.setAll(wide, i -> xyz[i]);
        p.setProperty("landmarks", join(wide));
        p.setProperty("pose", join(l.pose().yaw(), l.pose().pitch(), l.pose().roll()));
        p.setProperty("left-eye", join(l.leftEye()));
        p.setProperty("right-eye", join(l.rightEye()));
        p.setProperty("mouth", join(l.mouth().opening(), l.mouth().teeth() ? 1 : 0));
        return p;
    }

    private Likeness likeness(Path photo, Properties p) throws IOException {
        double[] size = split(p, "size");
        double[] wide = split(p, "landmarks");
        float[] xyz = new float[wide.length];
        for (int i = 0; i < wide.length; i++) {
            xyz[i] = (float) wide[i];
        }
        double[] pose = split(p, "pose");
        double[] mouth = split(p, "mouth");
        List<String> warnings =
                p.getProperty("warnings").lines().filter(w -> !w.isBlank()).toList();
        return new Likeness(
                new Photo(photo, warnings, split(p, "max-yaw")[0]),
                pixels("photo.rgba", size),
                pixels("person.rgba", size),
                pixels("background.rgba", size),
                new Landmarks(xyz, split(p, "confidence")[0]),
                new HeadPose(pose[0], pose[1], pose[2]),
                eye(split(p, "left-eye")),
                eye(split(p, "right-eye")),
                new Mouth(mouth[0], mouth[1] > 0));
    }

    private Picture pixels(String name, double[] size) throws IOException {
        Picture picture = new Picture((int) size[0], (int) size[1]);
        ByteBuffer target = picture.rgba().duplicate();
        try (FileChannel file = FileChannel.open(folder.resolve(name))) {
            if (file.size() != target.capacity()) {
                throw new IOException(name + " has the wrong length");
            }
            while (target.hasRemaining() && file.read(target) >= 0) {
                // read on
            }
        }
        return picture;
    }

    private static void pixels(Path path, Picture picture) throws IOException {
        ByteBuffer source = picture.rgba().duplicate();
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            while (source.hasRemaining()) {
                file.write(source);
            }
        }
    }

    /** Likenesses of earlier photos, or of an earlier version, are of no use any more. */
    private void forgetOthers() throws IOException {
        try (var folders = Files.list(folder.getParent())) {
            for (Path other : folders.filter(Files::isDirectory).toList()) {
                String name = other.getFileName().toString();
                if (name.matches("[0-9a-f]{16}") && !other.equals(folder)) {
                    delete(other);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static String join(Eye e) {
        return join(e.irisX(), e.irisY(), e.irisRadius(), e.openness(), e.confidence());
    }

    private static Eye eye(double[] v) {
        return new Eye(v[0], v[1], v[2], v[3], v[4]);
    }

    private static String join(double... values) {
        return Arrays.stream(values).mapToObj(v -> Float.toString((float) v)).collect(Collectors.joining(","));
    }

    private static double[] split(Properties p, String key) throws IOException {
        String text = p.getProperty(key);
        if (text == null) {
            throw new IOException("no " + key);
        }
        return Arrays.stream(text.split(",")).mapToDouble(Double::parseDouble).toArray();
    }
}
