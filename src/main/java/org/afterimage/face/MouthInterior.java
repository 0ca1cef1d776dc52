package org.afterimage.face;

import static org.afterimage.face.Anatomy.smooth;

import java.util.List;
import org.afterimage.expression.Blendshape;
import org.afterimage.expression.FacePose;

/** What is seen between the lips: a dark cavity, tongue, teeth, and shadow. Confined to the render thread. */
final class MouthInterior {
    private static final double SEEN = 0.01; // centimetres of gap from which on anything is drawn
    private static final double FOLLOWS_LIPS = 0.75; // how far the rows of teeth follow the curve of the lips
    private static final int ARCH_COLUMNS = 25;

    private final MouthSpace space;
    private final Skin skin;
    private final LipContact contact;
    private final boolean photoTeeth;
    private final Patch cavity;
    private final Patch tongue;
    private final Patch lower;
    private final Patch upper;
    private final LipShadow shadow;
    private final OwnTeeth own;
    private final List<Layer> layers;
    private final double restGap;

    MouthInterior(Likeness likeness, SkinMesh mesh, Skin skin, LipContact contact, MouthSpace space, Palette palette) {
        this.space = space;
        this.skin = skin;
        this.contact = contact;
        this.photoTeeth = likeness.mouth().teeth() && !likeness.mouth().closed();
        MouthPainter painter = new MouthPainter(palette);
        cavity = new Patch(painter.cavity(), false, 5, 5);
        tongue = new Patch(painter.tongue(), false, 9, 6);
        lower = new Patch(painter.teeth(false, Arch.LOWER.height(), 0.85), false, ARCH_COLUMNS, 2);
        upper = new Patch(painter.teeth(true, Arch.UPPER.height(), 0.98), false, ARCH_COLUMNS, 2);
        own = new OwnTeeth(likeness, mesh, skin);
        shadow = new LipShadow(mesh, skin, painter.shadow());
        restGap = contact.gap(new float[skin.offsets().length]);
        layers = List.of(cavity.layer, tongue.layer, lower.layer, upper.layer, own.layer(), shadow.layer());
    }

    List<Layer> layers() {
        return layers;
    }

    void pose(FacePose pose, HeadTurn turn) {
        double gap = contact.gap(skin.offsets()) / space.centimetre();
        double open = pose.get(Blendshape.jawOpen);
        boolean seen = gap > SEEN || open > SEEN;
        for (int i = 0; i < layers.size(); i++) {
            layers.get(i).show(seen);
        }
        upper.layer.show(seen && !photoTeeth);
        own.pose(turn, contact.gap(skin.offsets()) - restGap);
        if (seen) {
            double aside = 0.6 * (pose.get(Blendshape.jawLeft) - pose.get(Blendshape.jawRight));
            space.set(open, aside, 0.6 * pose.get(Blendshape.jawForward));
            double rounded = Math.max(pose.get(Blendshape.mouthFunnel), pose.get(Blendshape.mouthPucker));
            double light = (0.60 + 0.30 * smooth(gap / 1.1)) * (1 - 0.5 * rounded);
            cavity(light);
            tongue(0.92 * light, pose.get(Blendshape.tongueOut));
            arch(lower, Arch.LOWER, 1, 0.84 * light);
            arch(upper, Arch.UPPER, 0, light);
            shadow.pose(gap, space.centimetre());
        }
    }

    /** How far apart the lips are in the middle, pixels of the photo. */
    double gap() {
        return contact.gap(skin.offsets());
    }

    /** Whether the lips are further apart than in the photo. */
    boolean open() {
        return cavity.layer.visible();
    }

    private void cavity(double light) {
        for (int row = 0; row < cavity.rows; row++) {
            double down = row / (cavity.rows - 1.0);
            for (int column = 0; column < cavity.columns; column++) {
                double across = column / (cavity.columns - 1.0);
                space.place(-2.7 + 5.4 * across, 1.3 - 2.9 * down, -1.0, smooth(down * 1.2));
                cavity.put(column, row, space.x, space.y, across, down, light, 1);
            }
        }
    }

    private void tongue(double light, double out) {
        double parted = restGap / space.centimetre();
        for (int row = 0; row < tongue.rows; row++) {
            double down = row / (tongue.rows - 1.0);
            for (int column = 0; column < tongue.columns; column++) {
                double across = column / (tongue.columns - 1.0);
                double z = -2.6 + 1.8 * down + 1.6 * out;
                space.place(-1.55 + 3.1 * across, 0.25 - 1.35 * down + 0.2 * out - down * parted, z, 0.6 + 0.4 * down);
                tongue.put(column, row, space.x, space.y, across, down, light, 1);
            }
        }
    }

    private void arch(Patch patch, Arch arch, double withJaw, double light) {
        double parted = withJaw * restGap / space.centimetre();
        for (int column = 0; column < ARCH_COLUMNS; column++) {
            double across = column / (ARCH_COLUMNS - 1.0);
            double angle = arch.angle(across);
            double x = arch.x(angle);
            double z = arch.z(angle);
            double rise = FOLLOWS_LIPS * space.lipRise(x);
            double dim = light * (1 - 0.72 * smooth((Math.abs(angle) - 0.22) / 0.75));
            space.place(x, arch.gum(angle) + rise - parted, z, withJaw);
            patch.put(column, 0, space.x, space.y, across, 0, dim, 1);
            space.place(x, arch.edge(angle) + rise - parted, z, withJaw);
            patch.put(column, 1, space.x, space.y, across, 1, dim, 1);
        }
    }
}
