// SQLite, in whose files many apps keep their records; it is linked into the program, which then needs no other file.
#ifndef TWINGE_CSQLITE_SHIM_H
#define TWINGE_CSQLITE_SHIM_H

#include <sqlite3.h>

#endif
