#include <stddef.h>
#include <stdint.h>

/* What libFuzzer offers a program that has a main of its own: see "Using libFuzzer as a library" in its manual. */
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*callback)(const uint8_t *bytes, size_t count));
