package org.afterimage.face;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.afterimage.media.Picture;
import org.afterimage.vision.Landmarks;

/** Draws what was measured, for the contact sheet. */
final class SheetPictures {
    private static final int CHECK = 24;
    private static final Color MESH = new Color(0, 255, 120, 110);
    private static final Color IRIS = new Color(255, 220, 0);

    private SheetPictures() {}

    static List<ContactSheet.Sample> of(Likeness likeness) {
        BufferedImage mesh = mesh(likeness);
        return List.of(
                new ContactSheet.Sample("photo", likeness.photo()),
                new ContactSheet.Sample("mesh and irises", picture(mesh)),
                new ContactSheet.Sample("eyes and mouth", picture(close(mesh, likeness.landmarks()))),
                new ContactSheet.Sample("mask", mask(likeness.person())),
                new ContactSheet.Sample("the person", picture(overChecks(likeness.person()))),
                new ContactSheet.Sample("filled background", likeness.background()));
    }

    static BufferedImage image(Picture picture) {
        int w = picture.width();
        BufferedImage image = new BufferedImage(w, picture.height(), BufferedImage.TYPE_INT_ARGB);
        int[] row = new int[w];
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < w; x++) {
                row[x] = picture.argb(x, y);
            }
            image.setRGB(0, y, w, 1, row, 0, w);
        }
        return image;
    }

    private static Picture picture(BufferedImage image) {
        Picture picture = new Picture(image.getWidth(), image.getHeight());
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                picture.setArgb(x, y, image.getRGB(x, y));
            }
        }
        return picture;
    }

    private static BufferedImage mesh(Likeness likeness) {
        BufferedImage image = image(likeness.photo());
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setStroke(new BasicStroke((float) (likeness.landmarks().eyeDistance() / 300)));
        g.setColor(MESH);
        CanonicalMesh mesh = CanonicalMesh.load();
        Landmarks face = likeness.landmarks();
        for (int t = 0; t < CanonicalMesh.TRIANGLES; t++) {
            for (int corner = 0; corner < 3; corner++) {
                int a = mesh.index(t, corner);
                int b = mesh.index(t, (corner + 1) % 3);
                if (a < b) {
                    g.draw(new Line2D.Float(face.x(a), face.y(a), face.x(b), face.y(b)));
                }
            }
        }
        g.setColor(IRIS);
        for (Eye eye : List.of(likeness.leftEye(), likeness.rightEye())) {
            double r = eye.irisRadius();
            g.draw(new Ellipse2D.Double(eye.irisX() - r, eye.irisY() - r, 2 * r, 2 * r));
        }
        g.dispose();
        return image;
    }

    /** From the brows to the lower lip. */
    private static BufferedImage close(BufferedImage image, Landmarks face) {
        double unit = face.eyeDistance();
        int x = (int) Math.max(0, face.x(4) - 0.75 * unit);
        int y = (int) Math.max(0, face.y(168) - 0.4 * unit);
        int side = (int) Math.min(1.5 * unit, Math.min(image.getWidth() - x, image.getHeight() - y));
        return image.getSubimage(x, y, Math.max(1, side), Math.max(1, side));
    }

    private static Picture mask(Picture person) {
        Picture mask = new Picture(person.width(), person.height());
        for (int y = 0; y < mask.height(); y++) {
            for (int x = 0; x < mask.width(); x++) {
                mask.setArgb(x, y, 0xff000000 | (person.argb(x, y) >>> 24) * 0x010101);
            }
        }
        return mask;
    }

    private static BufferedImage overChecks(Picture person) {
        BufferedImage image = new BufferedImage(person.width(), person.height(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        for (int y = 0; y < image.getHeight(); y += CHECK) {
            for (int x = 0; x < image.getWidth(); x += CHECK) {
                g.setColor((x / CHECK + y / CHECK) % 2 == 0 ? new Color(0, 170, 90) : new Color(210, 60, 200));
                g.fillRect(x, y, CHECK, CHECK);
            }
        }
        g.drawImage(image(person), 0, 0, null);
        g.dispose();
        return image;
    }
}
