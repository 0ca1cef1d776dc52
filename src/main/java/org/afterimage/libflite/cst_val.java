package org.afterimage.libflite;

import com.sun.jna.PointerType;

/** Opaque {@code cst_val}. */
public final class cst_val extends PointerType {}
