/**
 * What was said to the portrait. Comes in: text (a microphone comes with a later issue). Goes out: {@link
 * org.afterimage.hearing.Utterance}. May import media and persona.
 */
@org.jspecify.annotations.NullMarked
package org.afterimage.hearing;
