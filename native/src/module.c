#include <obs-module.h>
#include <limits.h>
#include <stdlib.h>
#include <util/dstr.h>
#include "jre.h"
#include "jvm.h"
#include "log.h"

OBS_DECLARE_MODULE()
OBS_MODULE_AUTHOR("The Afterimage project")

MODULE_EXPORT const char *obs_module_name(void)
{
	return "Afterimage";
}

MODULE_EXPORT const char *obs_module_description(void)
{
	return "A portrait that answers in the words, voice and face of a person who has died";
}

/* OBS main thread. Starts the JVM once per process; false leaves OBS without the source. */
bool obs_module_load(void)
{
	bool loaded = false;
	struct jre jre = {0};
	struct dstr looked = {0};
	/* the real path, because the class archive holds for one path only */
	const char *path = obs_get_module_data_path(obs_current_module());
	char *data = path ? realpath(path, NULL) : NULL;
	if (!data) {
		log_line(LOG_ERROR, "no data folder beside the module (%s); install with: afterimage obs install",
			 path ? path : "none");
		goto fail;
	}
	if (!jre_find(data, &jre, &looked)) {
		log_line(LOG_ERROR,
			 "no Java %d or newer, so no Afterimage source. Looked in: %s. "
			 "Install openjdk-17-jre-headless or set AFTERIMAGE_JAVA_HOME",
			 OLDEST_JAVA, looked.array);
		goto fail;
	}
	log_line(LOG_INFO, "Java %d: %s", jre.java_version, jre.libjvm);
	loaded = jvm_start(&jre, data) && jvm_call_entry("load");
fail:
	free(data);
	bfree(jre.libjvm);
	dstr_free(&looked);
	return loaded;
}

/* OBS main thread, after every module has loaded: obs-websocket can be asked now. */
MODULE_EXPORT void obs_module_post_load(void)
{
	jvm_call_entry("postLoad");
}

/* OBS main thread, after the sources are gone. The JVM stays: it cannot be started twice. */
MODULE_EXPORT void obs_module_unload(void)
{
	jvm_call_entry("unload");
}
