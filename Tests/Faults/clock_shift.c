/* Preloaded before the C library: moves the machine's clock forward by the number of seconds in the file $CLOCK_SHIFT. */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

int clock_gettime(clockid_t clock, struct timespec *time) {
    long result = syscall(SYS_clock_gettime, clock, time);
    if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) {
        const char *path = getenv("CLOCK_SHIFT");
        FILE *file = path ? fopen(path, "r") : NULL;
        long shift = 0;
        if (file) {
            if (fscanf(file, "%ld", &shift) == 1) time->tv_sec += shift;
            fclose(file);
        }
    }
    return (int)result;
}
