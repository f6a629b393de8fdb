// ncurses as Swift can use it: the wide-character interface, its global variables and variadic macros behind plain functions.
#ifndef TWINGE_CNCURSES_SHIM_H
#define TWINGE_CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <term.h>
#include <locale.h>

// Swift 6 refuses mutable C globals, since any thread could change them; these read them in one place.
static inline WINDOW *cncurses_stdscr(void) { return stdscr; }
static inline int cncurses_lines(void) { return LINES; }
static inline int cncurses_columns(void) { return COLS; }
static inline int cncurses_colors(void) { return COLORS; }
static inline int cncurses_color_pairs(void) { return COLOR_PAIRS; }

#endif
