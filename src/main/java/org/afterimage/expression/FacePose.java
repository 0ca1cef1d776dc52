package org.afterimage.expression;

/**
 * One moment of a face: 52 coefficients, the turn of the head, the breath. A mutable buffer so that the render path
 * allocates nothing; confined to whoever made it.
 */
public final class FacePose {
    private final float[] coefficients = new float[Blendshape.COUNT];
    private float yaw;
    private float pitch;
    private float roll;
    private float breath;

    /** The coefficient, 0 (rest) to 1 (full). */
    public float get(Blendshape shape) {
        return coefficients[shape.ordinal()];
    }

    /** Sets a coefficient; values outside [0, 1] are clamped, NaN becomes 0. */
    public void set(Blendshape shape, float value) {
        coefficients[shape.ordinal()] = value > 0 ? Math.min(value, 1) : 0;
    }

    public void add(Blendshape shape, float value) {
        set(shape, get(shape) + value);
    }

    /**
     * Sets the turn of the head relative to the photo, in radians.
     *
     * @param yaw positive: to the person's own left (right in the picture)
     * @param pitch positive: looks up
     * @param roll positive: counter-clockwise in the picture
     */
    public void setHead(float yaw, float pitch, float roll) {
        this.yaw = yaw;
        this.pitch = pitch;
        this.roll = roll;
    }

    public void addHead(float yaw, float pitch, float roll) {
        setHead(this.yaw + yaw, this.pitch + pitch, this.roll + roll);
    }

    public float yaw() {
        return yaw;
    }

    public float pitch() {
        return pitch;
    }

    public float roll() {
        return roll;
    }

    /** How full the chest is, 0 (breathed out) to 1 (breathed in). */
    public float breath() {
        return breath;
    }

    public void setBreath(float breath) {
        this.breath = breath;
    }

    /** Back to rest: everything 0. */
    public void clear() {
        java.util.Arrays.fill(coefficients, 0);
        setHead(0, 0, 0);
        breath = 0;
    }

    /** Becomes a copy of {@code other}. */
    public void copy(FacePose other) {
        System.arraycopy(other.coefficients, 0, coefficients, 0, coefficients.length);
        setHead(other.yaw, other.pitch, other.roll);
        breath = other.breath;
    }

    /** Adds {@code weight} times {@code other}; used to lay speech over idle life and to fade. */
    public void addScaled(FacePose other, float weight) {
        for (int i = 0; i < coefficients.length; i++) {
            float sum = coefficients[i] + weight * other.coefficients[i];
            coefficients[i] = sum > 0 ? Math.min(sum, 1) : 0;
        }
        addHead(weight * other.yaw, weight * other.pitch, weight * other.roll);
        breath += weight * other.breath;
    }
}
