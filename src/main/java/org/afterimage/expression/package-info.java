/**
 * Expression: {@link org.afterimage.voice.Speech} or bare sound comes in, a {@link org.afterimage.expression.FaceCurve}
 * goes out: ARKit coefficients and head pose as a pure function of time; and idle life. May import media, persona, mind,
 * voice.
 */
@org.jspecify.annotations.NullMarked
package org.afterimage.expression;
