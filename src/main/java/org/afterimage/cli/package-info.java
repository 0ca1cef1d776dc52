/** The exit that is files and a terminal. Never imports host. */
@org.jspecify.annotations.NullMarked
package org.afterimage.cli;
