// Calls of the system and the C library that Swift can't make.
#ifndef TWINGE_CPLATFORM_SHIM_H
#define TWINGE_CPLATFORM_SHIM_H

#include <fcntl.h>
#include <pthread.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

// The C library declares it only with _GNU_SOURCE, which Swift doesn't define.
extern int renameat2(int old_folder, const char *old_name, int new_folder, const char *new_name, unsigned int flags);

// RENAME_EXCHANGE of linux/fs.h, for two names in one folder.
static inline int cplatform_names(int folder, const char *one, const char *other) {
    return renameat2(folder, one, folder, other, 1u << 1);
}

// open() takes a variable number of arguments, which Swift can't call.
static inline int cplatform_openat(int folder, const char *name, int flags, unsigned int mode) {
    return openat(folder, name, flags, mode);
}

// The header of mallopt isn't among those that Swift knows; musl has no such call.
static inline void cplatform_keep_memory(int bytes) {
#ifdef __GLIBC__
    mallopt(M_TRIM_THRESHOLD, bytes);
#else
    (void)bytes;
#endif
}

// Limits the heaps that threads have of their own; 0 is the system's own limit.
static inline void cplatform_limit_heaps(int count) {
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, count);
#else
    (void)count;
#endif
}

#ifdef __GLIBC__
// Declared only with _GNU_SOURCE, too; a set of processors is an array of bits.
extern int cplatform_processor(void) __asm__("sched_getcpu");
extern int cplatform_allowed(int process, size_t size, unsigned long *set) __asm__("sched_getaffinity");
extern int cplatform_allow(pthread_attr_t *attributes, size_t size, const unsigned long *set)
    __asm__("pthread_attr_setaffinity_np");
#endif

// Keeps a thread off the processor that starts it, if there is another one.
static inline void cplatform_start_elsewhere(pthread_attr_t *attributes) {
#ifdef __GLIBC__
    enum { words = 16, bits = 8 * sizeof(unsigned long) };
    unsigned long allowed[words] = {0};
    int here = cplatform_processor(), others = 0;
    if (here < 0 || here >= words * bits || cplatform_allowed(0, sizeof allowed, allowed) != 0) return;
    allowed[here / bits] &= ~(1ul << here % bits);
    for (int word = 0; word < words; word++) others |= allowed[word] != 0;
    if (others) cplatform_allow(attributes, sizeof allowed, allowed);
#else
    (void)attributes;
#endif
}

#endif
