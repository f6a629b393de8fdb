/* Preloaded before the C library: every write to a file takes at most a few bytes, as a busy or nearly full disk may. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <sys/stat.h>
#include <unistd.h>

ssize_t write(int file, const void *bytes, size_t count) {
    ssize_t (*real)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
    struct stat status;
    if (count > 7 && fstat(file, &status) == 0 && S_ISREG(status.st_mode)) count = 7;
    return real(file, bytes, count);
}
