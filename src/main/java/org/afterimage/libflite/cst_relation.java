package org.afterimage.libflite;

import com.sun.jna.PointerType;

/** Opaque {@code cst_relation}. */
public final class cst_relation extends PointerType {}
