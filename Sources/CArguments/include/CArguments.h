// The command line as the C library has it; Swift reads it from `/proc`, which isn't everywhere.
#ifndef TWINGE_CARGUMENTS_H
#define TWINGE_CARGUMENTS_H

// How many words it has, the program's name included; 0 if the C library doesn't say.
int carguments_count(void);

// A word of it, which stays where it is; null beyond the last.
const char *_Nullable carguments_word(int place);

#endif
