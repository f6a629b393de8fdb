// What the program was built from, if the build knows; Swift's compiler flags can't define values.
#ifndef TWINGE_CBUILD_H
#define TWINGE_CBUILD_H

// The short commit; empty if the build doesn't know it.
const char *_Nonnull cbuild_commit(void);

// The date of that commit, such as 2026-11-28; empty if the build doesn't know it.
const char *_Nonnull cbuild_date(void);

#endif
