#pragma once

#include <stdbool.h>
#include "jre.h"

/* Starts the JVM of this process. OBS main thread; once. */
bool jvm_start(const struct jre *jre, const char *data_folder);

/* Calls the static method "boolean NAME()" of org.afterimage.host.Entry. OBS main thread. */
bool jvm_call_entry(const char *name);
