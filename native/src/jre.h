#pragma once

#include <stdbool.h>
#include <util/dstr.h>

/* The oldest Java that can run the plugin. */
#define OLDEST_JAVA 17

/* A Java runtime on this machine. */
struct jre {
	char *libjvm;     /* path of its virtual machine; free with bfree */
	int java_version; /* feature release, e.g. 17 */
};

/*
 * Finds a Java runtime: the one in AFTERIMAGE_JAVA_HOME and no other, if that is set; otherwise the file java-home in
 * the data folder (one line, a path), JAVA_HOME, java on the PATH, then the usual folders. What was looked at, and why
 * it did not do, is added to looked, for the log.
 */
bool jre_find(const char *data_folder, struct jre *found, struct dstr *looked);
