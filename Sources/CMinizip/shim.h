// minizip, which reads zip archives; it is linked into the program, which then needs no other file.
#ifndef TWINGE_CMINIZIP_SHIM_H
#define TWINGE_CMINIZIP_SHIM_H

#include <minizip/unzip.h>

#endif
