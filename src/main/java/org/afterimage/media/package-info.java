/**
 * The values and lifetimes that every room speaks: sound, pictures, time, languages, ownership. Imports the JDK only.
 */
@org.jspecify.annotations.NullMarked
package org.afterimage.media;
