/** Pictures in and out, face detection, face mesh, person mask, inpainting. OpenCV lives here only. Guests: face. */
@org.jspecify.annotations.NullMarked
package org.afterimage.vision;
