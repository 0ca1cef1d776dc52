/** The persona folder: read, validate, write, watch. Files are the truth. May import media, codec. */
@org.jspecify.annotations.NullMarked
package org.afterimage.persona;
