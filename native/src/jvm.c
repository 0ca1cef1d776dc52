#include "jvm.h"

#include <dlfcn.h>
#include <jni.h>
#include <stdio.h>
#include <util/bmem.h>
#include <util/dstr.h>
#include <util/platform.h>
#include "log.h"

#define ENTRY "org/afterimage/host/Entry"
#define MOST_OPTIONS 32

/* A process can start one JVM only: the one static variable of the plugin. */
static JavaVM *vm;

struct options {
	JavaVMOption list[MOST_OPTIONS];
	jint count;
};

/* Adds an option; the text is freed by options_free. */
static void add(struct options *options, const char *format, ...)
{
	struct dstr text = {0};
	va_list args;
	va_start(args, format);
	dstr_vprintf(&text, format, args);
	va_end(args);
	options->list[options->count++].optionString = text.array;
}

static void options_free(struct options *options)
{
	for (jint i = 0; i < options->count; i++)
		bfree(options->list[i].optionString);
}

static void add_all(struct options *options, const struct jre *jre, const char *data)
{
	add(options, "-Djava.class.path=%s/afterimage.jar", data);
	add(options, "-Xrs");   /* leaves the signals to OBS */
	add(options, "-Xss8m"); /* else the guard pages shrink the main thread's stack and Qt dies */
	add(options, "-XX:+UnlockExperimentalVMOptions");
	add(options, "-XX:+DisablePrimordialThreadGuardPages");
	add(options, "-XX:ErrorFile=/tmp/afterimage-hs_err_%%p.log");
	add(options, "-XX:+UseSerialGC"); /* few threads, little memory; the render path allocates nothing */
	add(options, "-Xms24m");
	add(options, "-Xmx1g");
	add(options, "-XX:NewSize=8m");
	add(options, "-XX:MaxNewSize=8m"); /* all of it is soon resident, however little of it is needed */
	add(options, "-XX:MinHeapFreeRatio=20");
	add(options, "-XX:MaxHeapFreeRatio=30"); /* what a closed portrait leaves goes back to the system */
	add(options, "-XX:-ShrinkHeapInSteps");
	add(options, "-XX:MaxDirectMemorySize=512m");
	add(options, "-XX:-UsePerfData");
	add(options, "-Xshare:auto");
	struct dstr archive = {0};
	dstr_printf(&archive, "%s/afterimage.jsa", data);
	if (os_file_exists(archive.array))
		add(options, "-XX:SharedArchiveFile=%s", archive.array);
	dstr_free(&archive);
	add(options, "-Djna.encoding=UTF-8");
	add(options, "-Dfile.encoding=UTF-8");
	add(options, "-Djava.awt.headless=true");
	if (jre->java_version >= 24)
		add(options, "--enable-native-access=ALL-UNNAMED");
}

bool jvm_start(const struct jre *jre, const char *data_folder)
{
	struct options options = {0};
	bool started = false;
	JNIEnv *env = NULL;

	void *library = dlopen(jre->libjvm, RTLD_NOW | RTLD_GLOBAL);
	if (!library) {
		log_line(LOG_ERROR, "cannot open %s: %s", jre->libjvm, dlerror());
		goto fail;
	}
	jint(JNICALL * create)(JavaVM **, void **, void *);
	*(void **)&create = dlsym(library, "JNI_CreateJavaVM");
	if (!create) {
		log_line(LOG_ERROR, "%s is not a Java virtual machine: %s", jre->libjvm, dlerror());
		goto fail;
	}
	add_all(&options, jre, data_folder);
	JavaVMInitArgs args = {.version = JNI_VERSION_10, .nOptions = options.count, .options = options.list};
	jint result = create(&vm, (void **)&env, &args);
	started = result == JNI_OK;
	if (!started)
		log_line(LOG_ERROR, "%s did not start (%d); another plugin may have started a Java machine",
			 jre->libjvm, result);
fail:
	options_free(&options);
	return started;
}

bool jvm_call_entry(const char *name)
{
	JNIEnv *env = NULL;
	jboolean result = JNI_FALSE;
	if (!vm || (*vm)->AttachCurrentThread(vm, (void **)&env, NULL) != JNI_OK)
		return false;
	jclass entry = (*env)->FindClass(env, ENTRY);
	jmethodID method = entry ? (*env)->GetStaticMethodID(env, entry, name, "()Z") : NULL;
	if (method)
		result = (*env)->CallStaticBooleanMethod(env, entry, method);
	if ((*env)->ExceptionCheck(env)) {
		(*env)->ExceptionDescribe(env);
		(*env)->ExceptionClear(env);
		log_line(LOG_ERROR, "calling %s.%s failed; reinstall with: afterimage obs install", ENTRY, name);
		result = JNI_FALSE;
	}
	if (entry)
		(*env)->DeleteLocalRef(env, entry);
	return result;
}
