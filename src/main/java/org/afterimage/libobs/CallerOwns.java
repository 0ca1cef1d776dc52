package org.afterimage.libobs;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The caller owns what the function returns and must give it back with the function named in {@link #value()}. */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface CallerOwns {
    /** The C function that frees or releases it. */
    String value();
}
