// The system call that swaps two names atomically.
#ifndef TWINGE_CEXCHANGE_SHIM_H
#define TWINGE_CEXCHANGE_SHIM_H

#include <fcntl.h>

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

#endif
