package org.afterimage.libflite;

import com.sun.jna.PointerType;

/** Opaque {@code cst_features}. */
public final class cst_features extends PointerType {}
