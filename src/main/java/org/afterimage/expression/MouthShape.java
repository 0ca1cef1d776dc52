package org.afterimage.expression;

/**
 * What the mouth strives for during one speech sound; each from 0 to 1 as the ARKit coefficient of that name.
 *
 * @param strength dominance over its neighbours: vowels and sibilants resist, the glottal and velar sounds give way
 * @param contact what the lips touch
 */
record MouthShape(
        double jaw,
        double funnel,
        double pucker,
        double stretch,
        double upperUp,
        double lowerDown,
        double strength,
        Contact contact) {
    /** What has to be touched for the sound to be seen, however fast the speech. */
    enum Contact {
        NONE,
        /** Both lips: p b m. */
        LIPS,
        /** The lower lip and the upper teeth: f v. */
        TEETH
    }

    static final MouthShape REST = new MouthShape(0, 0, 0, 0, 0, 0, 1, Contact.NONE);

    static MouthShape open(double jaw, double funnel, double pucker, double stretch, double lift, double strength) {
        return new MouthShape(jaw, funnel, pucker, stretch, lift, lift, strength, Contact.NONE);
    }

    static MouthShape touching(Contact contact) {
        boolean teeth = contact == Contact.TEETH;
        return new MouthShape(teeth ? 0.07 : 0.03, 0, 0, 0, teeth ? 0.12 : 0, 0, 0.7, contact);
    }
}
