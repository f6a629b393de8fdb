// Calls of the system and the C library that Swift can't make.
#ifndef TWINGE_CEXCHANGE_SHIM_H
#define TWINGE_CEXCHANGE_SHIM_H

#include <fcntl.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

// The C library declares it only with _GNU_SOURCE, which Swift doesn't define.
extern int renameat2(int old_folder, const char *old_name, int new_folder, const char *new_name, unsigned int flags);

// RENAME_EXCHANGE of linux/fs.h, for two names in one folder.
static inline int cexchange_names(int folder, const char *one, const char *other) {
    return renameat2(folder, one, folder, other, 1u << 1);
}

// open() takes a variable number of arguments, which Swift can't call.
static inline int cexchange_openat(int folder, const char *name, int flags, unsigned int mode) {
    return openat(folder, name, flags, mode);
}

// The header of mallopt isn't among those that Swift knows; musl has no such call.
static inline void cexchange_keep_memory(int bytes) {
#ifdef __GLIBC__
    mallopt(M_TRIM_THRESHOLD, bytes);
    mallopt(M_ARENA_MAX, 1);
#else
    (void)bytes;
#endif
}

#endif
