// The system call that exchanges two names at one instant.
#ifndef TWINGE_CEXCHANGE_SHIM_H
#define TWINGE_CEXCHANGE_SHIM_H

#include <fcntl.h>

// The C library declares it for programs that ask for all of GNU, and Swift asks for less.
extern int renameat2(int old_folder, const char *old_name, int new_folder, const char *new_name, unsigned int flags);

// RENAME_EXCHANGE of linux/fs.h, for two names in one folder.
static inline int cexchange_names(int folder, const char *one, const char *other) {
    return renameat2(folder, one, folder, other, 1u << 1);
}

// open() takes a variable number of arguments, which Swift cannot call.
static inline int cexchange_openat(int folder, const char *name, int flags, unsigned int mode) {
    return openat(folder, name, flags, mode);
}

#endif
