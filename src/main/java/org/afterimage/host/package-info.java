/** The exit that is OBS: source, settings, hotkeys, audio. C enters Java by Entry only. */
@org.jspecify.annotations.NullMarked
package org.afterimage.host;
