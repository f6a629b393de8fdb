#include "CArguments.h"

#include <stdlib.h>

static int count;
static char **words;

#if defined(__GLIBC__) || defined(__APPLE__)
// These C libraries hand the command line to whatever runs before `main`, too.
__attribute__((constructor)) static void keep(int given, char **vector) {
    count = given;
    words = vector;
}
#endif

int carguments_count(void) { return count; }

const char *_Nullable carguments_word(int place) { return place >= 0 && place < count ? words[place] : NULL; }
