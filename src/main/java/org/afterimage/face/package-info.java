/**
 * The face: the portrait is measured once ({@link org.afterimage.face.Likeness}, cached in {@code .derived/}) and then
 * posed from {@link org.afterimage.expression.FacePose}s as a moving mesh over the photo. May import media, vision,
 * codec, persona, mind, voice, expression.
 */
@org.jspecify.annotations.NullMarked
package org.afterimage.face;
