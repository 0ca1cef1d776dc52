#pragma once

#include <util/base.h>

/* One line in the log of OBS, with the name of the plugin. */
#define log_line(level, format, ...) blog(level, "[afterimage] " format, ##__VA_ARGS__)
