// What the program was built from, as the build was told; Swift knows no definitions with values.
#ifndef TWINGE_CBUILD_H
#define TWINGE_CBUILD_H

// The commit, in short; empty where the build was not told.
const char *_Nonnull cbuild_commit(void);

// The day of that commit, as 2026-11-28; empty where the build was not told.
const char *_Nonnull cbuild_date(void);

#endif
