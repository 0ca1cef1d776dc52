/** Composes face, background and label into one texture on the render thread. LWJGL lives here only. */
@org.jspecify.annotations.NullMarked
package org.afterimage.stage;
