#include "CBuild.h"

#ifndef TWINGE_COMMIT
#define TWINGE_COMMIT ""
#endif
#ifndef TWINGE_DATE
#define TWINGE_DATE ""
#endif

const char *_Nonnull cbuild_commit(void) { return TWINGE_COMMIT; }

const char *_Nonnull cbuild_date(void) { return TWINGE_DATE; }
