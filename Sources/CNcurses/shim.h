// ncurses for Swift: the wide-character interface, its global variables and macros behind plain functions.
#ifndef TWINGE_CNCURSES_SHIM_H
#define TWINGE_CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <term.h>
#include <locale.h>
#include <stdbool.h>
#include <stddef.h>
#include <wchar.h>

// Swift 6 refuses mutable C globals, since any thread could change them; these functions read them in one place.
static inline WINDOW *cncurses_stdscr(void) { return stdscr; }
static inline int cncurses_colors(void) { return COLORS; }
static inline int cncurses_color_pairs(void) { return COLOR_PAIRS; }

// Attribute macros that the importer does not see.
static inline attr_t cncurses_attributes(bool bold, bool dim, bool underline, bool reverse) {
    return (bold ? A_BOLD : 0) | (dim ? A_DIM : 0) | (underline ? A_UNDERLINE : 0) | (reverse ? A_REVERSE : 0);
}

// Puts one character with its combining marks, without moving a cursor or scrolling; text ends with 0.
static inline int cncurses_put(int row, int column, const wchar_t *text, attr_t attributes, int pair) {
    cchar_t cell;
    if (setcchar(&cell, text, attributes, 0, &pair) == ERR) return ERR;
    return mvwadd_wchnstr(stdscr, row, column, &cell, 1);
}

// Makes the next update redraw every cell.
static inline int cncurses_redraw_all(void) { return clearok(curscr, TRUE); }

// Capabilities of the current terminal by terminfo name; NULL, -1 or false where it has none.
static inline const char *cncurses_string(const char *name) {
    const char *value = tigetstr(name);
    return value == (const char *)-1 ? NULL : value;
}
static inline int cncurses_number(const char *name) {
    int value = tigetnum(name);
    return value < 0 ? -1 : value;
}
static inline bool cncurses_flag(const char *name) { return tigetflag(name) > 0; }

// Returns how many columns ncurses gives a character in the current locale; -1 if it can't be drawn.
static inline int cncurses_columns(wchar_t character) {
    extern int wcwidth(wchar_t);
    return wcwidth(character);
}

#endif
