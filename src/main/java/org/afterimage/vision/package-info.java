/**
 * Pictures in and out, face detection, face mesh, person mask, matte, filled background. OpenCV lives here only. Comes
 * in: picture files, {@link org.afterimage.media.Picture}s. Goes out: faces in pixels, a photo in layers. Guests: face.
 *
 * <p>The mesh is MediaPipe's attention model, not the plain one: its lips and eyes are better and it sees irises. OpenCV
 * lacks the three operators in its middle that crop the feature map, so {@code Tflite} cuts the model there and {@code
 * MeshPart} crops in Java.
 */
@org.jspecify.annotations.NullMarked
package org.afterimage.vision;
