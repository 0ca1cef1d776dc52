/** OBS Studio from outside: installing the plugin, starting an OBS of our own, talking to it, measuring it. */
@org.jspecify.annotations.NullMarked
package org.afterimage.cli.obs;
