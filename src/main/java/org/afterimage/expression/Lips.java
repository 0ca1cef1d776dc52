package org.afterimage.expression;

import java.util.List;

/**
 * Blends mouth shapes over time: each segment pulls with a dominance that fades with the distance from it, so vowels
 * colour their neighbours before and after; contacts of the lips are laid over it and always completed.
 *
 * @see <a href="https://doi.org/10.1007/978-4-431-66911-1_13">Cohen and Massaro 1993, Modeling coarticulation in synthetic
 *     visual speech</a>
 */
final class Lips {
    private static final double SPREAD_SECONDS = 0.055;
    private static final double CORE_SECONDS = 0.035;
    private static final double REACH_SECONDS = 0.25;
    private static final double CONTACT_RAMP_SECONDS = 0.055;

    private final List<Segment> segments;
    private int first;

    Lips(List<Segment> segments) {
        this.segments = segments;
    }

    /** Writes the mouth at a moment; called with growing moments. */
    void at(double seconds, double loudness, FacePose into) {
        while (first < segments.size() - 1 && segments.get(first).end() < seconds - REACH_SECONDS) {
            first++;
        }
        double[] sum = new double[6];
        double weights = 1e-6;
        double lips = 0;
        double teeth = 0;
        for (int i = first; i < segments.size() && segments.get(i).start() < seconds + REACH_SECONDS; i++) {
            Segment segment = segments.get(i);
            double weight = dominance(segment, seconds);
            add(sum, segment.shape(), weight);
            weights += weight;
            double contact = contact(segment, seconds);
            lips = segment.shape().contact() == MouthShape.Contact.LIPS ? Math.max(lips, contact) : lips;
            teeth = segment.shape().contact() == MouthShape.Contact.TEETH ? Math.max(teeth, contact) : teeth;
        }
        write(sum, weights, loudness, lips, teeth, into);
    }

    private static double dominance(Segment segment, double seconds) {
        double core = Math.max(0, (segment.end() - segment.start()) / 2 - CORE_SECONDS);
        double distance = Math.max(0, Math.abs(seconds - segment.centre()) - core) / SPREAD_SECONDS;
        return segment.shape().strength() * Math.exp(-distance * distance);
    }

    /** How far the contact of a segment is made, 1 from shortly after its start to shortly before its end. */
    private static double contact(Segment segment, double seconds) {
        double inside = Math.min(0.3 * (segment.end() - segment.start()), 0.02);
        double early = segment.start() + inside - seconds;
        double late = seconds - (segment.end() - inside);
        double outside = Math.max(0, Math.max(early, late)) / CONTACT_RAMP_SECONDS;
        return outside >= 1 ? 0 : 0.5 + 0.5 * Math.cos(Math.PI * outside);
    }

    private static void add(double[] sum, MouthShape shape, double weight) {
        sum[0] += weight * shape.jaw();
        sum[1] += weight * shape.funnel();
        sum[2] += weight * shape.pucker();
        sum[3] += weight * shape.stretch();
        sum[4] += weight * shape.upperUp();
        sum[5] += weight * shape.lowerDown();
    }

    private static void write(double[] sum, double weights, double loudness, double lips, double teeth, FacePose into) {
        double open = (1 - lips) * (1 - 0.75 * teeth);
        double jaw = sum[0] / weights * loudness * open + 0.06 * teeth * (1 - lips);
        into.set(Blendshape.jawOpen, (float) jaw);
        into.set(Blendshape.mouthFunnel, (float) (sum[1] / weights * (1 - 0.7 * lips)));
        into.set(Blendshape.mouthPucker, (float) (sum[2] / weights * (1 - 0.4 * lips)));
        both(into, Blendshape.mouthStretchLeft, Blendshape.mouthStretchRight, sum[3] / weights * 0.7);
        both(into, Blendshape.mouthSmileLeft, Blendshape.mouthSmileRight, sum[3] / weights * 0.25);
        double upper = sum[4] / weights * (1 - lips) + 0.14 * teeth * (1 - lips);
        both(into, Blendshape.mouthUpperUpLeft, Blendshape.mouthUpperUpRight, upper);
        double lower = sum[5] / weights * open;
        both(into, Blendshape.mouthLowerDownLeft, Blendshape.mouthLowerDownRight, lower);
        both(into, Blendshape.mouthPressLeft, Blendshape.mouthPressRight, 0.28 * lips);
        into.set(Blendshape.mouthRollLower, (float) (0.10 * lips + 0.55 * teeth * (1 - lips)));
        into.set(Blendshape.mouthRollUpper, (float) (0.10 * lips));
    }

    private static void both(FacePose into, Blendshape left, Blendshape right, double value) {
        into.set(left, (float) value);
        into.set(right, (float) value);
    }
}
