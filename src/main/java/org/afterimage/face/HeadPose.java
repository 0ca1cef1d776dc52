package org.afterimage.face;

/**
 * How a head is turned towards the camera, in radians, in the sense of {@link org.afterimage.expression.FacePose}.
 *
 * @param yaw positive: to the person's own left (right in the picture)
 * @param pitch positive: looks up
 * @param roll positive: counter-clockwise in the picture
 */
public record HeadPose(double yaw, double pitch, double roll) {}
