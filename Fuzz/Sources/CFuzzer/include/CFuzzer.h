#include <stddef.h>
#include <stdint.h>

/* The entry point of libFuzzer for a program with its own main: see "Using libFuzzer as a library" in its manual. */
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*callback)(const uint8_t *bytes, size_t count));
