/** The only maker of threads and queues: opens the rooms, runs text through them, closes them in reverse. */
@org.jspecify.annotations.NullMarked
package org.afterimage.pipeline;
