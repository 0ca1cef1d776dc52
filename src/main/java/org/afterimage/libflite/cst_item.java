package org.afterimage.libflite;

import com.sun.jna.PointerType;

/** Opaque {@code cst_item}. */
public final class cst_item extends PointerType {}
