// libexpat, which parses XML as a stream; it is linked into the program, which then needs no other file.
#ifndef TWINGE_CEXPAT_SHIM_H
#define TWINGE_CEXPAT_SHIM_H

#include <expat.h>

#endif
