// The system call that exchanges two names at one instant.
#ifndef TWINGE_CEXCHANGE_SHIM_H
#define TWINGE_CEXCHANGE_SHIM_H

#include <fcntl.h>

// The C library declares it for programs that ask for all of GNU, and Swift asks for less.
extern int renameat2(int old_folder, const char *old_name, int new_folder, const char *new_name, unsigned int flags);

// RENAME_EXCHANGE of linux/fs.h.
static inline int cexchange_names(const char *one, const char *other) {
    return renameat2(AT_FDCWD, one, AT_FDCWD, other, 1u << 1);
}

#endif
