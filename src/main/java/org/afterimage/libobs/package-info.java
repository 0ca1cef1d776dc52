/** libobs by its C names; no logic. Guests: host. */
package org.afterimage.libobs;
