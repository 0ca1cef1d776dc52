package org.afterimage.libflite;

import com.sun.jna.PointerType;

/** Opaque {@code cst_utterance}. */
public final class cst_utterance extends PointerType {}
