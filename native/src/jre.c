#include "jre.h"

#include <errno.h>
#include <glob.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <util/bmem.h>
#include <util/platform.h>

/* The feature release in the file "release" of a Java home ("17.0.15" is 17, "1.8.0" is 8), or 0. */
static int java_version(const char *home)
{
	struct dstr path = {0};
	dstr_printf(&path, "%s/release", home);
	FILE *file = fopen(path.array, "r");
	dstr_free(&path);
	if (!file)
		return 0;
	char line[512];
	int first = 0, second = 0;
	while (!first && fgets(line, sizeof(line), file))
		sscanf(line, "JAVA_VERSION=\"%d.%d", &first, &second);
	fclose(file);
	return first == 1 ? second : first;
}

/* Takes the runtime in home if it is there and new enough; otherwise says in looked why not. */
static bool take(const char *home, struct jre *found, struct dstr *looked)
{
	struct dstr libjvm = {0};
	dstr_printf(&libjvm, "%s/lib/server/libjvm.so", home);
	int version = java_version(home);
	bool there = os_file_exists(libjvm.array);
	if (there && version >= OLDEST_JAVA) {
		found->libjvm = libjvm.array;
		found->java_version = version;
		return true;
	}
	dstr_catf(looked, "%s%s", looked->len ? ", " : "", home);
	if (there)
		dstr_catf(looked, " (Java %d)", version);
	else
		dstr_cat(looked, " (no lib/server/libjvm.so)");
	dstr_free(&libjvm);
	return false;
}

static bool take_variable(const char *name, struct jre *found, struct dstr *looked)
{
	const char *home = getenv(name);
	if (home && *home)
		return take(home, found, looked);
	dstr_catf(looked, "%s%s (not set)", looked->len ? ", " : "", name);
	return false;
}

static bool take_setting(const char *data_folder, struct jre *found, struct dstr *looked)
{
	struct dstr path = {0};
	dstr_printf(&path, "%s/java-home", data_folder);
	char *home = os_quick_read_utf8_file(path.array);
	dstr_free(&path);
	if (!home)
		return false;
	home[strcspn(home, "\r\n")] = '\0';
	bool taken = take(home, found, looked);
	bfree(home);
	return taken;
}

/* java on the PATH, through its links: HOME/bin/java gives HOME. */
static bool take_path(struct jre *found, struct dstr *looked)
{
	bool taken = false;
	const char *path = getenv("PATH");
	char **folders = strlist_split(path ? path : "", ':', false);
	for (char **folder = folders; *folder && !taken; folder++) {
		char java[PATH_MAX], real[PATH_MAX];
		snprintf(java, sizeof(java), "%s/java", *folder);
		if (!realpath(java, real))
			continue;
		for (int up = 0; up < 2; up++) {
			char *slash = strrchr(real, '/');
			if (slash)
				*slash = '\0';
		}
		taken = take(real, found, looked);
		break;
	}
	strlist_free(folders);
	return taken;
}

static bool take_usual(struct jre *found, struct dstr *looked)
{
	static const char *usual[] = {"/usr/lib/jvm/default-java",
				      "/usr/lib/jvm/*",
				      "~/.sdkman/candidates/java/*",
				      "~/.jdks/*",
				      "/opt/java/*",
				      "/opt/j*"};
	bool taken = false;
	for (size_t i = 0; i < sizeof(usual) / sizeof(*usual) && !taken; i++) {
		glob_t homes = {0};
		if (glob(usual[i], GLOB_TILDE, NULL, &homes) == 0) {
			for (size_t j = 0; j < homes.gl_pathc && !taken; j++)
				taken = take(homes.gl_pathv[j], found, looked);
		} else {
			dstr_catf(looked, ", %s (nothing)", usual[i]);
		}
		globfree(&homes);
	}
	return taken;
}

bool jre_find(const char *data_folder, struct jre *found, struct dstr *looked)
{
	const char *chosen = getenv("AFTERIMAGE_JAVA_HOME");
	if (chosen && *chosen)
		return take(chosen, found, looked);
	return take_setting(data_folder, found, looked) || take_variable("JAVA_HOME", found, looked) ||
		take_path(found, looked) || take_usual(found, looked);
}
