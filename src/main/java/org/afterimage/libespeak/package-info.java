/** libespeak-ng by its C names; no logic. Guests: voice. */
package org.afterimage.libespeak;
